package org.orglattice.operation;

/**
 * Which operations the service serves: the setting {@code orglattice.operations}.
 */
enum ServedOperations {
    /** Whatever fits the schema and the limits. */
    ANY,
    /** Those that it ships, and those that an administrator has registered. */
    TRUSTED
}
