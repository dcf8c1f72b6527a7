package org.orglattice.imports;

/** What has become of an import. */
enum ImportState {
    /** It waits for its turn. */
    QUEUED,
    /** It is read, checked or written. */
    RUNNING,
    /** All of it is in the graph. */
    LANDED,
    /** It was to be checked only, and has no fault. */
    SOUND,
    /** The graph had all of it already. */
    UNCHANGED,
    /** It has faults, and nothing of it is in the graph. */
    REFUSED,
    /** Somebody ended it, and nothing of it is in the graph. */
    CANCELLED,
    /** The service could not carry it out, and nothing of it is in the graph. */
    FAILED,
    /** The process ended before it did, and nothing of it is in the graph. */
    INTERRUPTED;

    /** Whether it ended for no fault of what was sent. */
    boolean mayBeTriedAgain() {
        return this == CANCELLED || this == FAILED || this == INTERRUPTED;
    }

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
