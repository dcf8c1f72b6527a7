package org.orglattice.audit;

/**
 * How binding a rule is.
 */
enum Verdict {
    REQUIRED,
    WANTED,
    FORBIDDEN
}
