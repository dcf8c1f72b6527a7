package org.orglattice.imports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReentrantLock turn = new ReentrantLock(true);
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
    Path workbook(ImportRecord record) throws IOException {
        if (record.state() != ImportState.REFUSED || record.order().isOfDivisions()) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND,
                    Bilingual.of("这一导入没有错误（%s）。", "The import has no faults (%s).", record.state()));
        }
        Path workbook = folder.report(record.id());
        if (Files.exists(workbook)) {
            return workbook;
        }
        awaitTurn();
        try {
            return Files.exists(workbook) ? workbook : made(record, workbook);
        } finally {
            turn.unlock();
        }
    }

    private void awaitTurn() {
        try {
            if (turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestError(
                ErrorCode.RETRY_LATER,
                new Bilingual("正在制作其他工作簿，请稍后再试。", "Other workbooks are being made: try again later."));
    }

    private Path made(ImportRecord record, Path workbook) throws IOException {
        List<Path> uploads = folder.uploads(record);
        if (!uploads.stream().allMatch(Files::exists)) {
            throw new RequestError(
                    ErrorCode.NOT_FOUND,
                    new Bilingual("这一导入的文件已不再保留。", "The files of the import are not kept any more."));
        }
        // what a process leaves there the next one removes
        Path draft = Files.createTempFile(folder.incoming(), "faults", ".xlsx");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                FaultWorkbook.write(
                        ImportSource.files(record.order(), uploads),
                        folder.faults(record.id()),
                        (int) record.outcome().faults(),
                        out);
            }
            return Files.move(draft, workbook, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
