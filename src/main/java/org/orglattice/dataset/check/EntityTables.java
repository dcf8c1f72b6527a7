package org.orglattice.dataset.check;

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
