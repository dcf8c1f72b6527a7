package org.orglattice.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.orglattice.graph.BackupFault;

/**
 * A backup: a folder with the files of a store, the sum of each, and when they were copied. It is there as a whole or not at
 * all, as it gets its name last.
 *
 * @param folder the folder
 */
record Backup(Path folder) {

    /** The files of the store, as seen from a backup and from a store alike. */
    static final String DATA = "data";

    private static final String SUMS = "SHA256SUMS";
    private static final String MADE = "MADE";
    private static final String DRAFT = ".orglattice-part";

    /**
     * Makes sure that nothing would be overwritten.
     *
     * @throws BackupFault where there is something already, or no folder around it
     */
    void requireNothingThere() {
        if (Files.exists(folder)) {
            throw new BackupFault(
                    null,
                    "%s 已经存在：备份不会覆盖任何东西，请给出一个还不存在的目录。",
                    "There is a %s already: a backup overwrites nothing, so name a folder that is not there yet.",
                    folder);
        }
        if (folder.getParent() == null || !Files.isDirectory(folder.getParent())) {
            throw new BackupFault(
                    null,
                    "没有目录 %s：请先建立它。",
                    "There is no folder %s: make it first.",
                    String.valueOf(folder.getParent()));
        }
    }

    /** Where it is made before it is whole. */
    Path draft() {
        return folder.resolveSibling("." + folder.getFileName() + DRAFT);
    }

    /**
     * Makes a backup of a draft that holds the files of a store.
     *
     * @param sums their sums when they were read
     * @param made when that was
     * @throws IOException where they have not reached the disk as they were read, or it cannot be written
     */
    void complete(FileSums sums, Instant made) throws IOException {
        if (!FileSums.of(draft().resolve(DATA)).equals(sums)) {
            throw new IOException("What was written to " + draft() + " is not what was read");
        }
        Files.writeString(draft().resolve(MADE), made + "\n", StandardCharsets.UTF_8);
        Files.writeString(draft().resolve(SUMS), sums.text(DATA), StandardCharsets.UTF_8);
        StoreFolders.force(draft().resolve(MADE));
        StoreFolders.force(draft().resolve(SUMS));
        requireNothingThere();
        Files.move(draft(), folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * When it was made.
     *
     * @return the time; empty where it is no backup
     */
    Optional<Instant> made() {
        try {
            return Optional.of(
                    Instant.parse(Files.readString(folder.resolve(MADE)).strip()));
        } catch (IOException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /**
     * Reads the whole of it.
     *
     * @return whether it is what was copied
     */
    boolean isGood() {
        try {
            FileSums present = FileSums.of(folder.resolve(DATA));
            return made().isPresent() && present.within(DATA).equals(FileSums.read(folder.resolve(SUMS)));
        } catch (IOException damaged) {
            return false;
        }
    }
}
