package org.orglattice.dataset.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A data set in CSV files (RFC 4180, UTF-8).
 *
 * @param name what the data set is called that does not name itself
 * @param files the files
 */
public record CsvFiles(String name, List<? extends Resource> files) implements DataSetSource {

    // what lies beside the tables in a folder and is none
    private static final Pattern COMPANION =
            Pattern.compile("\\..*|README.*|LICENSE.*|NOTICE.*|datapackage\\.json|expected\\.json");

    /**
     * A data set that the service ships.
     *
     * @param name its folder below {@code seeds/}
     * @return a source of its files, which are none where there is no such folder
     */
    public static CsvFiles shipped(String name) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/" + name + "/*.csv");
            return new CsvFiles(name, List.of(files));
        } catch (IOException e) {
            throw new UncheckedIOException("seeds/" + name + " cannot be read", e);
        }
    }

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

    /**
     * By what the data set can be recognised.
     *
     * @return the SHA-256 of its files' names and contents
     */
    public String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : inOrder()) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private List<? extends Resource> inOrder() {
        return files.stream()
                .filter(file ->
                        !COMPANION.matcher(String.valueOf(file.getFilename())).matches())
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .toList();
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        inOrder().forEach(file -> new CsvFile(file).readInto(reader, faults));
    }
}
