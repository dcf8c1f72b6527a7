package org.orglattice.dataset.load;

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
public record Places(Map<String, Set<String>> organizations, Set<String> members) {

    private static final Cypher PLACES = Cypher.file("dataset/places");

    /**
     * Asks the graph, in the transaction at hand.
     *
     * @param ids what is looked for: organizations, posts, appointments, members, rules or figures
     * @param today the day on which members are somewhere
     * @param graph the graph
     * @return where it is
     */
    public static Places of(Collection<String> ids, LocalDate today, Graph graph) {
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

    /**
     * Where something is.
     *
     * @param id its id
     * @return the organizations' ids; of an organization its own, of a member those of today's posts and memberships, or
     *     of all where there are none today
     */
    public Set<String> of(String id) {
        return organizations.getOrDefault(id, Set.of());
    }
}
