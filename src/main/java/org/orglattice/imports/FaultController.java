package org.orglattice.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Format;
import org.orglattice.text.Bilingual;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What is wrong with an import: for programs, for pages, and for whoever mends the workbook.
 */
@RestController
class FaultController {

    /**
     * The faults of an import.
     *
     * @param total how many there are
     * @param faults those that are kept, by file and row
     */
    record FaultList(long total, List<FaultView> faults) {}

    /**
     * A fault as clients see it.
     *
     * @param file the file or sheet
     * @param row the record, the header being 1; 0 where the file as a whole is meant
     * @param column the column, or {@code null}
     * @param columnTitle the same in Chinese, or {@code null} where the format has no such column
     * @param value what stands there, shortened, or {@code null}
     * @param code the stable code
     * @param message what is wrong and what would be right
     */
    record FaultView(
            String file,
            int row,
            @Nullable String column,
            @Nullable String columnTitle,
            @Nullable String value,
            FaultCode code,
            Bilingual message) {

        static FaultView of(Fault fault) {
            return new FaultView(
                    fault.file(),
                    fault.row(),
                    fault.column(),
                    title(fault),
                    fault.value(),
                    fault.code(),
                    fault.sentence());
        }
    }

    private static @Nullable String title(Fault fault) {
        String header = fault.column();
        return header == null
                ? null
                : Format.shipped()
                        .table(fault.file().replaceFirst("(?i)\\.csv$", ""))
                        .flatMap(table -> table.column(header))
                        .map(Column::title)
                        .orElse(null);
    }

    private final Imports imports;
    private final ImportFolder folder;

    FaultController(Imports imports, ImportFolder folder) {
        this.imports = imports;
        this.folder = folder;
    }

    @GetMapping("/imports/{id}/faults")
    ResponseEntity<?> faults(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept,
            Viewer viewer) {
        ImportRecord record =
                imports.find(id, viewer == null ? Viewer.ANONYMOUS : viewer).record();
        List<FaultView> faults = folder.faults(id).stream().map(FaultView::of).toList();
        FaultList list = new FaultList(record.outcome().faults(), faults);
        return wantsPage(accept)
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                        .body(html(list))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(list);
    }

    private static boolean wantsPage(String accept) {
        return MediaType.parseMediaTypes(accept).stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.TEXT_HTML))
                .findFirst()
                .filter(type -> !type.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    private static String html(FaultList list) {
        return list.faults().stream()
                .map(FaultController::item)
                .collect(Collectors.joining(
                        "", "<ol class=\"faults\" data-total=\"%d\">\n".formatted(list.total()), "</ol>\n"));
    }

    private static String item(FaultView fault) {
        String place = fault.file()
                + (fault.row() == 0 ? "" : " " + fault.row())
                + (fault.column() == null ? "" : " " + fault.column());
        String value = fault.value() == null ? "" : " <q>" + escaped(fault.value()) + "</q>";
        return "<li><code>%s</code> <b>%s</b>%s <span lang=\"zh-CN\">%s</span> <span lang=\"en\">%s</span></li>\n"
                .formatted(
                        fault.code(),
                        escaped(place),
                        value,
                        escaped(fault.message().zh()),
                        escaped(fault.message().en()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
