package org.orglattice.query;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Finds what the database said in what was made of it: who writes does so in transactions of Spring's, which has exceptions of
 * its own for one that cannot be opened or ended.
 */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /**
     * Looks for the database's own fault.
     *
     * @param failure what was thrown
     * @return the fault, or {@code null} where it is another matter
     */
    public static @Nullable Neo4jException in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Neo4jException fault) {
                return fault;
            }
        }
        return null;
    }
}
