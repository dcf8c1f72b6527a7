package org.orglattice.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the backups of a data folder are, as a file in it says.
 *
 * @param folder the data folder
 */
record BackupList(Path folder) {

    private static final String NAME = "backups";

    /**
     * Takes note of a backup.
     *
     * @param backup the backup
     * @throws IOException where that cannot be written
     */
    void add(Backup backup) throws IOException {
        Files.writeString(
                folder.resolve(NAME),
                backup.folder() + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /**
     * Finds the newest backup from which the store can be had.
     *
     * @return the backup; empty where none is left, or good
     */
    Optional<Backup> newestGood() {
        return all().stream()
                .filter(backup -> backup.made().isPresent())
                .sorted(Comparator.comparing((Backup backup) -> backup.made().orElseThrow())
                        .reversed())
                .filter(Backup::isGood)
                .findFirst();
    }

    private List<Backup> all() {
        try {
            return Files.readAllLines(folder.resolve(NAME)).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> new Backup(Path.of(line)))
                    .distinct()
                    .toList();
        } catch (IOException | InvalidPathException none) {
            return List.of();
        }
    }
}
