package org.orglattice.graph;

import java.nio.file.Path;

/**
 * A database that this process starts itself, and has to wait for.
 */
public interface OwnDatabase {

    /**
     * Waits until the database answers.
     *
     * @throws StartFailure where it cannot be started
     */
    void awaitStarted();

    /**
     * Copies the database as it is, while nobody writes to it.
     *
     * @return the copy, which answers
     */
    DatabaseCopy copy();

    /**
     * Copies the files of the database for a backup, while nobody writes to it.
     *
     * @param folder where the backup is to be
     * @return the copied files, to be finished when others may write again
     * @throws BackupFault where they cannot be copied; nothing is left of them then
     */
    DatabaseBackup backUp(Path folder);
}
