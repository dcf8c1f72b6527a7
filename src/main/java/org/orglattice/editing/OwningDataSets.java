package org.orglattice.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.springframework.stereotype.Component;

/**
 * Finds the data set that a change belongs to. What is new goes to {@code local}, unless it is put beside what is made up:
 * then to the data set of that, so that real and fictional data stay apart.
 */
@Component
class OwningDataSets {

    private static final OwningDataSet LOCAL = new OwningDataSet("local", "在线维护的数据", false);

    private static final Cypher FIND = Cypher.file("editing/dataset");
    private static final Cypher OF_PLACE = Cypher.file("editing/dataset-of-place");
    private static final Cypher WRITE = Cypher.file("dataset/write-dataset");

    private final Graph graph;

    OwningDataSets(Graph graph) {
        this.graph = graph;
    }

    /**
     * Finds a data set, in the transaction at hand.
     *
     * @param id its id
     * @return the data set, or empty where there is none; {@code local} is made where it is not there yet
     */
    Optional<OwningDataSet> find(String id) {
        List<Row> found = graph.run(FIND, Map.of("id", id));
        if (found.isEmpty() && id.equals(LOCAL.id())) {
            return Optional.of(makeLocal());
        }
        return found.stream()
                .findFirst()
                .map(row -> new OwningDataSet(row.text("id"), row.text("title"), row.is("synthetic")));
    }

    /**
     * Finds the data set of something new.
     *
     * @param places the ids of what it is put at or is about
     * @return the data set
     */
    OwningDataSet forWhatIsPutAt(Collection<String> places) {
        return graph.run(OF_PLACE, Map.of("ids", List.copyOf(places))).stream()
                .findFirst()
                .flatMap(row -> find(row.text("id")))
                .or(() -> find(LOCAL.id()))
                .orElseThrow();
    }

    private OwningDataSet makeLocal() {
        Map<String, @Nullable Object> local = new HashMap<>();
        local.put("id", LOCAL.id());
        local.put("title", LOCAL.title());
        local.put("license", null);
        local.put("note", null);
        local.put("synthetic", LOCAL.synthetic());
        local.put("checksum", null);
        graph.run(WRITE, new HashMap<>(local));
        return LOCAL;
    }
}
