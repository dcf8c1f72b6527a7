package org.orglattice.dataset.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.orglattice.dataset.archive.Archive;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.workbook.MarkedWorkbook;
import org.orglattice.dataset.workbook.RebuiltWorkbook;
import org.orglattice.dataset.workbook.WorkbookSource;

/**
 * A data set with faults as a workbook in which they are marked and listed: the workbook that was handed in, or one made of the rows of what
 * was.
 */
public final class FaultWorkbook {

    private FaultWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param files what was handed in
     * @param faults what is wrong with it, as far as it is kept
     * @param total how many faults there are
     * @param out where to; stays open
     * @throws IOException where it cannot be written
     */
    public static void write(List<UploadedFile> files, List<Fault> faults, int total, OutputStream out)
            throws IOException {
        Optional<byte[]> marked = marked(files, faults, total);
        if (marked.isPresent()) {
            out.write(marked.get());
        } else {
            RebuiltWorkbook.write(UploadedFiles.source(null, files), faults, total, out);
        }
    }

    private static Optional<byte[]> marked(List<UploadedFile> files, List<Fault> faults, int total) {
        UploadedFile first = files.get(0);
        try {
            return files.size() == 1 && isSmallWorkbook(first)
                    ? Optional.of(MarkedWorkbook.of(first.content(), faults, total))
                    : Optional.empty();
        } catch (IOException notAsItWas) {
            return Optional.empty();
        }
    }

    private static boolean isSmallWorkbook(UploadedFile file) throws IOException {
        if (FileKind.of(file.content()) != FileKind.ARCHIVE) {
            return false;
        }
        try (Archive archive = Archive.open(file.content())) {
            return WorkbookSource.isOfficeDocument(archive) && MarkedWorkbook.isPossible(archive);
        }
    }
}
