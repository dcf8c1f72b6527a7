package org.orglattice.graph;

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
}
