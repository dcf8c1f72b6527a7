package org.orglattice.graph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checksums of the files of a folder, by which it is known whether a copy is what was copied.
 *
 * @param byFile SHA-256 by the path below the folder
 */
record FileSums(SortedMap<String, String> byFile) {

    // they belong to the process that has the store open
    static final Set<String> LOCKS = Set.of("store_lock", "database_lock", "write.lock");

    private static final String SEPARATOR = "  ";

    FileSums {
        byFile = Collections.unmodifiableSortedMap(new TreeMap<>(byFile));
    }

    /**
     * Copies a tree of files, and has each of them reach the disk.
     *
     * @param from its folder
     * @param to where it goes, and nothing is yet
     * @return the sums of what was read
     * @throws IOException where a file cannot be read or written
     */
    static FileSums copy(Path from, Path to) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path file : allIn(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                sums.put(nameIn(from, file), copyFile(file, copy));
            }
        }
        return new FileSums(sums);
    }

    private static String copyFile(Path from, Path to) throws IOException {
        try (DigestInputStream read = new DigestInputStream(Files.newInputStream(from), sha256());
                FileChannel written = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(written);
            read.transferTo(out);
            written.force(true);
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }

    /**
     * Reads all files of a folder.
     *
     * @param folder the folder
     * @return their sums
     * @throws IOException where one cannot be read
     */
    static FileSums of(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path file : allIn(folder)) {
            if (Files.isRegularFile(file)) {
                sums.put(nameIn(folder, file), sumOf(file));
            }
        }
        return new FileSums(sums);
    }

    private static String sumOf(Path file) throws IOException {
        try (DigestInputStream read = new DigestInputStream(Files.newInputStream(file), sha256())) {
            read.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(read.getMessageDigest().digest());
        }
    }

    private static List<Path> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !LOCKS.contains(file.getFileName().toString()))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param file the file
     * @return the sums
     * @throws IOException where it cannot be read
     */
    static FileSums read(Path file) throws IOException {
        Map<String, String> sums = Files.readAllLines(file).stream()
                .filter(line -> line.contains(SEPARATOR))
                .map(line -> line.split(SEPARATOR, 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, other) -> "twice"));
        return new FileSums(new TreeMap<>(sums));
    }

    /**
     * The sums as {@code sha256sum -c} takes them.
     *
     * @param folder the name of the folder, as seen from where that is run
     * @return a line for each file
     */
    String text(String folder) {
        return byFile.entrySet().stream()
                .map(sum -> sum.getValue() + SEPARATOR + folder + "/" + sum.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** The same, with names as seen from the folder above. */
    FileSums within(String folder) {
        SortedMap<String, String> sums = new TreeMap<>();
        byFile.forEach((file, sum) -> sums.put(folder + "/" + file, sum));
        return new FileSums(sums);
    }

    private static String nameIn(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
