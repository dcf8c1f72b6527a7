package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
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
    private static final int MOST_ROOTS = 50;

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
     * @param set the data set
     * @param before what the graph held of it
     * @param sizes how many rows it has, by table
     * @param today the day on which members are somewhere
     */
    void record(String actor, DataSet set, Map<String, StoredRow> before, Map<String, Integer> sizes, LocalDate today) {
        List<ChangeEntry> entries = new ArrayList<>();
        entries.add(new ChangeEntry("dataset", set.id(), Set.of(), roots(set), null, new HashMap<>(sizes)));
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

    /** The organizations that belong to none of the same set, and with that the places within which all of it lies. */
    private static Set<String> roots(DataSet set) {
        List<Entry> rows = set.rows("organizations");
        Set<String> own = rows.stream().map(row -> row.required("id")).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !own.contains(row.required("home")))
                .map(row -> row.required("id"))
                .limit(MOST_ROOTS)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
