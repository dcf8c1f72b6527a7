package org.orglattice.graph;

/**
 * A backup of which the files are copied, and that is none before it is finished.
 */
public interface DatabaseBackup extends AutoCloseable {

    /**
     * Makes sure that a database can be had of the files, and puts them where they are to be.
     *
     * @throws BackupFault where they are not what they should be
     */
    void finish();

    /** Removes what was copied, unless it was finished. */
    @Override
    void close();
}
