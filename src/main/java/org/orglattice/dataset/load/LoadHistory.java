package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.graph.Graph;
import org.orglattice.history.ChangeEntry;
import org.orglattice.history.History;
import org.springframework.stereotype.Component;

/**
 * Tells the history of the loading of data sets: that one was loaded, and what it changed of what was there before.
 */
@Component
class LoadHistory {

    private static final String ACTION = "loadDataset";
    private static final Set<String> TABLES = Set.of("organizations", "posts", "members", "appointments", "rules");

    // what is replaced in large parts is told as a whole only
    private static final int MOST_ROWS = 20_000;

    private final StoredRows stored;
    private final History history;
    private final Graph graph;

    LoadHistory(StoredRows stored, History history, Graph graph) {
        this.stored = stored;
        this.history = history;
        this.graph = graph;
    }

    /**
     * What the graph holds already of what a data set states.
     *
     * @param checked the data set
     * @return the rows, by id; none where they are too many to be told one by one
     */
    Map<String, StoredRow> before(Checked checked) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        checked.set()
                .rows()
                .filter(row -> TABLES.contains(row.table()))
                .filter(row -> checked.view().entities().containsKey(row.required("id")))
                .forEach(row -> known.computeIfAbsent(row.table(), added -> new ArrayList<>())
                        .add(row.required("id")));
        boolean few = known.values().stream().mapToInt(List::size).sum() <= MOST_ROWS;
        return few ? rows(known) : Map.of();
    }

    private Map<String, StoredRow> rows(Map<String, List<String>> ids) {
        Map<String, StoredRow> rows = new LinkedHashMap<>();
        ids.forEach((table, own) -> stored.read(table, own).forEach(row -> rows.put(row.id(), row)));
        return rows;
    }

    /**
     * Tells what was loaded, in the transaction that did it.
     *
     * @param actor who has it loaded
     * @param loaded what was loaded
     * @param today the day on which members are somewhere
     */
    void record(String actor, LoadedRows loaded, LocalDate today) {
        List<ChangeEntry> entries = new ArrayList<>();
        entries.add(new ChangeEntry(
                "dataset", loaded.dataset(), Set.of(), loaded.roots(), null, new HashMap<>(loaded.sizes())));
        Map<String, StoredRow> before = loaded.before();
        Map<String, List<String>> ids = before.values().stream()
                .collect(Collectors.groupingBy(
                        StoredRow::table, Collectors.mapping(StoredRow::id, Collectors.toList())));
        List<StoredRow> changed = rows(ids).values().stream()
                .filter(row -> !row.cells().equals(before.get(row.id()).cells()))
                .toList();
        Places places = Places.of(changed.stream().map(StoredRow::id).toList(), today, graph);
        for (StoredRow row : changed) {
            entries.add(new ChangeEntry(
                    row.table(),
                    row.id(),
                    Set.of(),
                    places.of(row.id()),
                    new HashMap<>(before.get(row.id()).cells()),
                    new HashMap<>(row.cells())));
        }
        history.record(actor, ACTION, null, entries);
    }
}
