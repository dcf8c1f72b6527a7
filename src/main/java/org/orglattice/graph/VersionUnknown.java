package org.orglattice.graph;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A version of the graph that the database has not got to.
 */
public final class VersionUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String LATE = "Neo.TransientError.Transaction.BookmarkTimeout";

    private static final Set<String> CODES = Set.of(
            LATE,
            "Neo.ClientError.Transaction.InvalidBookmark",
            "Neo.ClientError.Transaction.InvalidBookmarkMixture",
            "Neo.ClientError.Request.Invalid");

    private final boolean late;

    VersionUnknown(Neo4jException cause) {
        super("The database has no such bookmark", cause);
        this.late = cause.code().equals(LATE);
    }

    static boolean causes(Neo4jException fault) {
        return CODES.contains(fault.code());
    }

    /**
     * Whether it may still get to it.
     *
     * @return not so where it is no version of this database at all
     */
    public boolean mayCome() {
        return late;
    }
}
