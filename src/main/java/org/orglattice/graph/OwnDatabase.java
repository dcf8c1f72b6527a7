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
}
