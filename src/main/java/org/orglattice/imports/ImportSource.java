package org.orglattice.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.orglattice.dataset.file.UploadedFile;
import org.orglattice.dataset.file.UploadedFiles;
import org.orglattice.dataset.format.DataSetSource;

/**
 * Reads what was sent as a data set.
 */
final class ImportSource {

    private ImportSource() {}

    static List<UploadedFile> files(ImportOrder order, List<Path> kept) {
        return IntStream.range(0, kept.size())
                .mapToObj(number ->
                        new UploadedFile(kept.get(number), order.files().get(number)))
                .toList();
    }

    static DataSetSource of(ImportOrder order, List<Path> kept) {
        return UploadedFiles.source(order.name(), files(order, kept));
    }
}
