package org.orglattice.audit;

/**
 * What an audit found of a subject, in the order in which findings are listed.
 */
enum Outcome {
    /** Something is there, or has come to pass, that ought not. */
    VIOLATION,
    /** What is wanted is not there, or not recorded. */
    MISSING,
    /** Some of what is wanted is there. */
    PARTIAL,
    /** One of the former, which somebody has explained. */
    EXPLAINED,
    /** As it ought to be. */
    SATISFIED
}
