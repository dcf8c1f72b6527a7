package org.orglattice.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.workbook.TemplateWorkbook;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The workbooks around an import: the empty one that people fill in, and theirs with its faults marked.
 */
@RestController
class WorkbookController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;
    private final FaultReports reports;
    private volatile @Nullable Resource template;

    WorkbookController(Imports imports, FaultReports reports) {
        this.imports = imports;
        this.reports = reports;
    }

    @GetMapping("/imports/template.xlsx")
    ResponseEntity<Resource> template() throws IOException {
        Resource made = template;
        if (made == null) {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            TemplateWorkbook.write(workbook);
            made = new ByteArrayResource(workbook.toByteArray());
            template = made;
        }
        return answer(made, "导入模板.xlsx");
    }

    @GetMapping("/imports/{id}/faults.xlsx")
    ResponseEntity<Resource> faults(@PathVariable String id, Viewer viewer) throws IOException {
        ImportRecord record = imports.find(id, viewer).record();
        return answer(
                new FileSystemResource(reports.workbook(record)), record.order().name() + "-错误.xlsx");
    }

    private static ResponseEntity<Resource> answer(Resource workbook, String name) {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(workbook);
    }
}
