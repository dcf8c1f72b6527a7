package org.orglattice.dataset.check;

import java.util.HashMap;
import java.util.Map;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.time.Period;

/**
 * When organizations exist, once a data set is loaded.
 */
final class Existence {

    private Existence() {}

    /**
     * Puts together what the set states and what the graph holds.
     *
     * @param set the data set
     * @param graph the graph
     * @return the period of each organization, by id
     */
    static Map<String, Period> of(DataSet set, GraphView graph) {
        Map<String, Period> existence = new HashMap<>();
        graph.entities().values().forEach(known -> existence.put(known.id(), known.existence()));
        set.rows("organizations")
                .forEach(row -> existence.put(row.required("id"), row.period("established", "dissolved")));
        return existence;
    }
}
