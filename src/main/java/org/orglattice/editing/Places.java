package org.orglattice.editing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;

/**
 * At which organizations something is.
 *
 * @param organizations the organizations' ids, by id of what is there
 * @param members which of these ids are members
 */
record Places(Map<String, Set<String>> organizations, Set<String> members) {

    private static final Cypher PLACES = Cypher.file("editing/places");

    static Places of(Collection<String> ids, LocalDate today, Graph graph) {
        Map<String, Set<String>> organizations = new HashMap<>();
        Set<String> members = new HashSet<>();
        if (!ids.isEmpty()) {
            graph.run(PLACES, Map.of("ids", List.copyOf(ids), "day", today.toString()))
                    .forEach(row -> {
                        organizations.put(row.text("id"), Set.copyOf(row.texts("organizations")));
                        if (row.is("member")) {
                            members.add(row.text("id"));
                        }
                    });
        }
        return new Places(organizations, members);
    }

    Set<String> of(String id) {
        return organizations.getOrDefault(id, Set.of());
    }
}
