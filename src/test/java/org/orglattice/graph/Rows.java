package org.orglattice.graph;

import java.util.Map;
import org.neo4j.driver.Values;

/**
 * Rows as the database would give them, for tests of what other packages make of them.
 */
public final class Rows {

    private Rows() {}

    /**
     * Makes a row.
     *
     * @param values its values, as Java has them
     * @return the row
     */
    public static Row of(Map<String, ?> values) {
        return new Row(Values.value(Map.copyOf(values)));
    }
}
