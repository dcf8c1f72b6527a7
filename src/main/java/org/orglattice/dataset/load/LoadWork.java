package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Faults;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * What is done with a data set, or a part of one, whichever way it lands.
 */
@Component
class LoadWork {

    private static final Cypher CHECKSUM = Cypher.file("dataset/checksum");
    private static final Cypher WRITE = Cypher.file("dataset/write-dataset");

    private final Graph graph;
    private final Upsert upsert;
    private final LoadHistory history;

    LoadWork(Graph graph, Upsert upsert, LoadHistory history) {
        this.graph = graph;
        this.upsert = upsert;
        this.history = history;
    }

    /** A data set, or a part of one, that has been checked; without {@code rows} where it is not to be written. */
    record Prepared(
            DataSet set,
            Faults faults,
            Upsert.@Nullable Checked checked,
            @Nullable LoadedRows rows) {}

    /**
     * How a data set is to be loaded.
     *
     * @param actor whom the history names
     * @param checksum by which its files will be recognised, or {@code null}
     * @param dryRun whether it is checked only
     * @param guard has a say in what may be loaded
     * @param today the day for which paths are materialised
     */
    record Order(String actor, @Nullable String checksum, boolean dryRun, LoadGuard guard, LocalDate today) {}

    /**
     * Checks rows beside what the graph holds.
     *
     * @param set the rows
     * @param faults what is wrong with their cells
     * @param order how they are to be loaded
     * @param steps follow the checks
     * @return what is needed to write them
     */
    Prepared prepare(DataSet set, Faults faults, Order order, LoadSteps steps) {
        Upsert.Checked checked = upsert.check(set, faults, steps);
        order.guard().check(checked, order.today(), faults);
        boolean sound = faults.isEmpty() && !order.dryRun();
        return new Prepared(
                set, faults, sound ? checked : null, sound ? LoadedRows.of(set, history.before(checked)) : null);
    }

    /**
     * Writes rows without fault.
     *
     * @param prepared the rows
     * @param order how they are to be loaded
     * @param steps follow the writing
     */
    void write(Prepared prepared, Order order, LoadSteps steps) {
        graph.run(WRITE, description(prepared.set(), order.checksum()));
        upsert.write(Objects.requireNonNull(prepared.checked()), order.today(), steps);
    }

    /**
     * Tells the history of all that was written.
     *
     * @param rows what was written
     * @param order how it was to be loaded
     * @return what became of it
     */
    LoadResult recorded(LoadedRows rows, Order order) {
        return graph.inTurn(() -> {
            history.record(order.actor(), rows, order.today());
            return new LoadResult.Loaded(rows.dataset(), rows.sizes());
        });
    }

    /**
     * By what a data set was recognised when it was last loaded.
     *
     * @param dataset its id
     * @return the checksum given then, or {@code null} where it was loaded without one, or never
     */
    @Nullable
    String checksum(String dataset) {
        return graph.run(CHECKSUM, Map.of("id", dataset)).stream()
                .findFirst()
                .map(row -> row.textOrNull("checksum"))
                .orElse(null);
    }

    private static Map<String, Object> description(DataSet set, @Nullable String checksum) {
        Entry self = set.self();
        Map<String, Object> description = new HashMap<>();
        description.put("id", set.id());
        description.put("title", set.title());
        description.put("license", self == null ? null : self.text("license"));
        description.put("note", self == null ? null : self.text("note"));
        description.put("synthetic", set.synthetic());
        description.put("checksum", checksum);
        return description;
    }
}
