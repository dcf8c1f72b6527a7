package org.orglattice.exports.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ids of what goes into a data set, by table and in order.
 */
final class Selection {

    private final Map<String, Set<String>> idsByTable = new TreeMap<>();
    private final Set<String> inside = new HashSet<>();

    /** Adds what is there for its own sake. */
    void add(String table, Collection<String> ids) {
        idsByTable.computeIfAbsent(table, added -> new TreeSet<>()).addAll(ids);
    }

    /** Adds an organization with all that is at it. */
    void addInside(String organization) {
        inside.add(organization);
        add("organizations", List.of(organization));
    }

    /** The organizations of which links and memberships are told. */
    List<String> inside() {
        return inside.stream().sorted().toList();
    }

    List<String> ids(String table) {
        return List.copyOf(idsByTable.getOrDefault(table, Set.of()));
    }

    boolean has(String table, String id) {
        return idsByTable.getOrDefault(table, Set.of()).contains(id);
    }

    boolean isInside(String organization) {
        return inside.contains(organization);
    }
}
