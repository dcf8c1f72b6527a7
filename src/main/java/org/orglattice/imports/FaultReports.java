package org.orglattice.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.orglattice.dataset.file.FaultWorkbook;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Makes the workbooks in which faults are marked: each once, and one after the other, as a large one takes its memory.
 */
@Component
class FaultReports {

    private final ImportFolder folder;

    FaultReports(ImportFolder folder) {
        this.folder = folder;
    }

    /**
     * The workbook of an import.
     *
     * @param record the import
     * @return where it lies
     */
    synchronized Path workbook(ImportRecord record) throws IOException {
        if (record.state() != ImportState.REFUSED || record.order().isOfDivisions()) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND,
                    Bilingual.of("这一导入没有错误（%s）。", "The import has no faults (%s).", record.state()));
        }
        Path workbook = folder.report(record.id());
        if (Files.notExists(workbook)) {
            Path draft = workbook.resolveSibling(workbook.getFileName() + ".new");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                FaultWorkbook.write(
                        ImportSource.files(record.order(), folder.uploads(record)),
                        folder.faults(record.id()),
                        (int) record.outcome().faults(),
                        out);
            }
            Files.move(draft, workbook, StandardCopyOption.ATOMIC_MOVE);
        }
        return workbook;
    }
}
