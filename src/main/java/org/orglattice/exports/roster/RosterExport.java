package org.orglattice.exports.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.exports.Cover;
import org.orglattice.exports.Export;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.MediaTypes;
import org.orglattice.graph.Cypher;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Makes the roster of an organization and all within it on a day: who holds which post, and which are vacant.
 */
@Component
class RosterExport implements Export {

    private static final Cypher ROSTER = Cypher.file("export/roster");

    @Override
    public String file() {
        return "roster.xlsx";
    }

    @Override
    public MediaType type() {
        return MediaTypes.WORKBOOK;
    }

    @Override
    public String title() {
        return "任职名册";
    }

    @Override
    public Set<String> options() {
        return Set.of(ExportRequest.LINE);
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        Map<String, Object> parameters = Map.of(
                "of", request.organization(),
                "day", request.day().toString(),
                "walk", request.isWalked(),
                "type", request.line().relationshipType());
        try (ReportBook book = new ReportBook(out, "封面")) {
            Roster roster = new Roster(book);
            request.graph().each(ROSTER, parameters, roster::add);
            Cover cover = Cover.of(request, roster.dataSets());
            roster.totals().forEach(cover::add);
            book.finish(request.scope().name() + title(), cover.lines());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
