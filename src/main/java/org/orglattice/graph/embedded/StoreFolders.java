package org.orglattice.graph.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.DiskFull;
import org.orglattice.graph.StartFailure;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The stores of a data folder. One of them is in use: the one that a small file names. Another one is the copy in which
 * a large load is being made, or what is left of one.
 *
 * @param folder the data folder
 */
record StoreFolders(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFolders.class);

    private static final String FIRST = "neo4j";
    private static final String POINTER = "store";
    private static final Pattern NAME = Pattern.compile("neo4j(?:-(\\d{1,9}))?");

    /**
     * The store in use.
     *
     * @return its folder, which is there once a server has been started in it
     */
    Path inUse() {
        return folder.resolve(nameInUse());
    }

    private String nameInUse() {
        String name = named();
        return name == null ? FIRST : name;
    }

    private @Nullable String named() {
        return pointer().findFirst().orElse(null);
    }

    // the store in use, and what is still to be put aside for it
    private Stream<String> pointer() {
        Path pointer = folder.resolve(POINTER);
        try {
            return Files.exists(pointer) ? Files.readString(pointer).strip().lines() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The store to start with. Where it cannot be told which one that is, none is: a new one would be empty, and the
     * right one be taken for what is left of a load.
     *
     * @return its folder, which may not be there yet
     * @throws StartFailure where there are stores, and which of them is in use is not said, or it is another one
     */
    Path toStart() {
        String name = named();
        boolean known = name != null && NAME.matcher(name).matches();
        if (known && Files.isDirectory(folder.resolve(name))) {
            return folder.resolve(name);
        }
        List<String> present = stores().map(store -> store.getFileName().toString())
                .filter(store -> name != null || !store.equals(FIRST))
                .sorted()
                .toList();
        if (!present.isEmpty()) {
            throw unclear(String.join(", ", present));
        }
        return folder.resolve(known ? name : FIRST);
    }

    private StartFailure unclear(String present) {
        return new StartFailure(
                Bilingual.of(
                        "看不出数据目录中哪个存储在用（有：%1$s）：请把它的名字写入文件 %2$s，或从备份整体恢复数据目录。",
                        "It cannot be told which store of the data folder is in use (there are: %1$s): write its name into the "
                                + "file %2$s, or restore the whole data folder from a backup.",
                        present,
                        folder.resolve(POINTER)),
                null);
    }

    /**
     * Writes down which store is in use, where that went without saying.
     *
     * @throws IOException where that cannot be written
     */
    void name() throws IOException {
        if (named() == null) {
            use(inUse());
        }
    }

    /**
     * Copies the store in use, into which nobody may write meanwhile.
     *
     * @return the folder of the copy
     * @throws IOException where it cannot be copied; nothing is left of it then
     * @throws DiskFull where the disk has no room for it
     */
    Path copy() throws IOException {
        Path from = inUse();
        Path to = folder.resolve(FIRST + "-" + (number(from) + 1));
        FileSystemUtils.deleteRecursively(to);
        requireSpace(sizeOf(from), Files.getFileStore(folder).getUsableSpace());
        makeOwn(to);
        try (Stream<Path> files = Files.walk(from.resolve("data"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
            return to;
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(to);
            throw e;
        }
    }

    /** A copy grows by what is loaded into it. */
    static void requireSpace(long size, long usable) {
        requireFree(size + size / 2, usable);
    }

    static void requireFree(long needed, long usable) {
        if (usable < needed) {
            throw new DiskFull(needed);
        }
    }

    static long sizeOf(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("data"))) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        }
    }

    static void makeOwn(Path store) throws IOException {
        Files.createDirectories(store);
        if (store.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else if (!FileSums.LOCKS.contains(from.getFileName().toString())) {
            Files.copy(from, to);
            force(to);
        }
    }

    /**
     * Makes a store the one in use. It is that as a whole or not at all, whenever the process or the machine ends.
     *
     * @param store its folder
     * @throws IOException where that cannot be written
     */
    void use(Path store) throws IOException {
        point(store.getFileName() + "\n");
    }

    /**
     * Makes a store the one in use, as {@link #use} does, and puts the former one aside, where there is one. If the process
     * ends before it is put aside, {@link #putFormerAside} does so later.
     *
     * @param store its folder
     * @return where the former one is now, or {@code null} where there was none
     * @throws IOException where that cannot be written
     */
    @Nullable
    Path useInPlaceOfFormer(Path store) throws IOException {
        point(store.getFileName() + "\n" + inUse().getFileName() + "\n");
        return putFormerAside();
    }

    /**
     * Puts aside what a restoration, which may have been cut short, has replaced.
     *
     * @return where it is now, or {@code null} where there is nothing to put aside
     * @throws IOException where it cannot be renamed
     */
    @Nullable
    Path putFormerAside() throws IOException {
        Path store = inUse();
        Path former = pointer()
                .skip(1)
                .map(folder::resolve)
                .filter(other -> !other.equals(store) && Files.isDirectory(other))
                .findFirst()
                .orElse(null);
        Path aside = former == null ? null : putAside(former);
        if (pointer().count() > 1) {
            use(store);
        }
        return aside;
    }

    private void point(String content) throws IOException {
        Path draft = folder.resolve(POINTER + ".new");
        Files.writeString(draft, content, StandardCharsets.UTF_8);
        force(draft);
        Files.move(draft, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            force(folder);
        } catch (IOException unsupported) {
            // the pointer has moved: whoever took this for a failure would delete the store that it names
            LOG.debug("The data folder cannot be forced to the disk: {}", unsupported.toString());
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * The stores that are not in use.
     *
     * @return their folders
     */
    List<Path> others() {
        Path inUse = inUse();
        return stores().filter(store -> !store.equals(inUse)).toList();
    }

    private Stream<Path> stores() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(Files::isDirectory)
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells whether a store was made later than the one in use, as a copy that was never finished.
     *
     * @param store its folder
     * @return whether it is such a copy
     */
    boolean isUnfinished(Path store) {
        return number(store) > number(inUse());
    }

    /**
     * Where a store goes that is to take the place of the one in use.
     *
     * @return a folder that is not there yet, and that counts as later than all others
     */
    Path next() {
        OptionalInt last = stores().mapToInt(StoreFolders::number).max();
        return folder.resolve(last.isPresent() ? FIRST + "-" + (last.getAsInt() + 1) : FIRST);
    }

    // under a name by which nobody takes it for one of this folder
    private Path putAside(Path store) throws IOException {
        Path aside = folder.resolve("replaced-" + store.getFileName());
        for (int copy = 2; Files.exists(aside); copy++) {
            aside = folder.resolve("replaced-" + store.getFileName() + "." + copy);
        }
        return Files.move(store, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int number(Path store) {
        Matcher name = NAME.matcher(store.getFileName().toString());
        return name.matches() && name.group(1) != null ? Integer.parseInt(name.group(1)) : 0;
    }
}
