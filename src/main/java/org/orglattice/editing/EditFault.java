package org.orglattice.editing;

/**
 * The stable codes of user errors that data sets do not know.
 */
enum EditFault {
    /** Somebody else has changed it since it was read. */
    STALE_VERSION,
    /** It is not open any more. */
    ALREADY_ENDED,
    /** The input leaves everything as it is. */
    NOTHING_TO_CHANGE,
    /** The reason of a dissolution asks for another number of successors. */
    SUCCESSORS,
    /** The identity numbers, or the names, say that these are different people. */
    DIFFERENT_PEOPLE,
    /** Something else depends on it. */
    IN_USE,
    /** The key was used for another request. */
    IDEMPOTENCY_KEY_REUSED,
    /** The database refused what would be there twice. */
    CONFLICT
}
