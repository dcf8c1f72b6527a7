package org.orglattice.dataset.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A data set in CSV files (RFC 4180, UTF-8).
 *
 * @param name what the data set is called that does not name itself
 * @param files the files
 */
public record CsvFiles(String name, List<? extends Resource> files) implements DataSetSource {

    // what lies beside the tables in a folder and is none
    private static final Pattern COMPANION = Pattern.compile("\\..*|README.*|LICENSE.*|NOTICE.*|datapackage\\.json");

    /**
     * The data set in a folder.
     *
     * @param folder the folder
     * @return a source of all its files
     * @throws IOException where the folder cannot be listed
     */
    public static CsvFiles in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<FileSystemResource> found = files.filter(file -> !Files.isDirectory(file))
                    .map(FileSystemResource::new)
                    .toList();
            return new CsvFiles(folder.toRealPath().getFileName().toString(), found);
        }
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        files.stream()
                .map(CsvFile::new)
                .filter(file -> !COMPANION.matcher(file.name()).matches())
                .sorted(Comparator.comparing(CsvFile::name))
                .forEach(file -> file.readInto(reader, faults));
    }
}
