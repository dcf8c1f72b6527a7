package org.orglattice.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Takes things out of the graph, in the transaction at hand. What depends on them has to be gone already.
 */
@Component
class Removal {

    private static final int BATCH = 2000;

    private static final Cypher ENTITIES = Cypher.file("editing/remove-entities");
    private static final Cypher MEMBERSHIPS = Cypher.file("editing/remove-memberships");

    private final Graph graph;

    Removal(Graph graph) {
        this.graph = graph;
    }

    void entities(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BATCH) {
            graph.run(ENTITIES, Map.of("ids", all.subList(from, Math.min(all.size(), from + BATCH))));
        }
    }

    void memberships(Collection<StoredRow> memberships) {
        List<Map<String, String>> rows = memberships.stream()
                .map(row -> {
                    Map<String, String> key = new HashMap<>(row.cells());
                    key.putIfAbsent("since", "");
                    return key;
                })
                .toList();
        graph.run(MEMBERSHIPS, Map.of("rows", rows));
    }
}
