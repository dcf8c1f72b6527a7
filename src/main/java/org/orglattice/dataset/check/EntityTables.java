package org.orglattice.dataset.check;

import java.util.List;
import java.util.Map;

/**
 * Which tables hold which entities of the graph.
 */
final class EntityTables {

    private static final Map<String, String> TYPES = Map.of(
            "sources", "Source",
            "organizations", "Organization",
            "posts", "Post",
            "members", "Member",
            "appointments", "Appointment",
            "mechanisms", "Mechanism",
            "rules", "Rule");

    /** Their names, in the order in which they are loaded. */
    static final List<String> NAMES =
            List.of("sources", "organizations", "posts", "members", "appointments", "mechanisms", "rules");

    private EntityTables() {}

    /**
     * The label of the entities that a table holds.
     *
     * @param table a table of entities
     * @return their label in the graph
     */
    static String typeOf(String table) {
        return TYPES.getOrDefault(table, "");
    }
}
