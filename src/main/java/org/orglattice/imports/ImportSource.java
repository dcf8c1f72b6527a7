package org.orglattice.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetSource;
import org.springframework.core.io.FileSystemResource;

/**
 * Reads what was sent as a data set.
 */
final class ImportSource {

    private ImportSource() {}

    static DataSetSource of(ImportOrder order, List<Path> files) {
        return new CsvFiles(
                order.name(),
                IntStream.range(0, files.size())
                        .mapToObj(number ->
                                new Named(files.get(number), order.files().get(number)))
                        .toList());
    }

    /** A file that is called something else than what it is kept as. */
    private static final class Named extends FileSystemResource {

        private final String name;

        private Named(Path file, String name) {
            super(file);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
