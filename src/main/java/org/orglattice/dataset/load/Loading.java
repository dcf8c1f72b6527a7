package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphCopies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has data sets land as a whole: small ones in one transaction, large ones in a copy of the database, where that is possible.
 */
@Component
class Loading {

    private static final Cypher CHECKSUM = Cypher.file("dataset/checksum");
    private static final Cypher WRITE = Cypher.file("dataset/write-dataset");

    // one works for the database while another one waits for it
    private static final int THREADS = 2;

    private final Graph graph;
    private final GraphCopies copies;
    private final Upsert upsert;
    private final LoadHistory history;
    private final int mostRowsAtOnce;

    Loading(
            Graph graph,
            GraphCopies copies,
            Upsert upsert,
            LoadHistory history,
            @Value("${orglattice.bulk-load.from-rows:20000}") int fromRows) {
        this.graph = graph;
        this.copies = copies;
        this.upsert = upsert;
        this.history = history;
        this.mostRowsAtOnce = fromRows - 1;
    }

    /** A data set, or a part of one, that has been checked; without {@code rows} where it is not to be written. */
    private record Prepared(
            DataSet set,
            Faults faults,
            Upsert.@Nullable Checked checked,
            @Nullable LoadedRows rows) {}

    private record Order(String actor, @Nullable String checksum, boolean dryRun, LoadGuard guard, LocalDate today) {}

    /** Ends work in a copy that is not to land. */
    private static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient LoadResult result;

        private Abandoned(LoadResult result) {
            super(result.toString(), null, false, false);
            this.result = result;
        }
    }

    private boolean inCopy(int rows, boolean dryRun) {
        return rows > mostRowsAtOnce
                && !dryRun
                && copies.arePossible()
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /**
     * Loads a data set that has been read.
     *
     * @param set the data set
     * @param faults what is wrong with its cells
     * @param request how it is to be loaded
     * @param today the day for which paths are materialised
     * @return what became of it
     */
    LoadResult load(DataSet set, Faults faults, LoadRequest request, LocalDate today) {
        Order order = new Order(request.actor(), request.checksum(), request.dryRun(), request.guard(), today);
        LoadSteps checking = LoadSteps.begin(request.progress(), Stage.CHECKING, set.size());
        if (!inCopy(set.size(), request.dryRun())) {
            return graph.inTurn(() -> {
                LoadResult end = end(set, request);
                Prepared prepared = end == null ? prepare(set, faults, order, checking) : null;
                return prepared == null ? end : written(prepared, request, order);
            });
        }
        return copies.alone(() -> {
            LoadResult end = graph.inTransaction(() -> end(set, request));
            Prepared prepared = end == null ? graph.inTransaction(() -> prepare(set, faults, order, checking)) : null;
            if (prepared == null || !prepared.faults().isEmpty()) {
                return prepared == null ? end : refused(prepared);
            }
            return copies.inCopy(set.size(), () -> written(prepared, request, order));
        });
    }

    private @Nullable LoadResult end(DataSet set, LoadRequest request) {
        boolean there = request.checksum() != null && request.checksum().equals(checksum(set.id()));
        return there ? new LoadResult.Unchanged(set.id()) : null;
    }

    private Prepared prepare(DataSet set, Faults faults, Order order, LoadSteps steps) {
        Upsert.Checked checked = upsert.check(set, faults, steps);
        order.guard().check(checked, order.today(), faults);
        boolean sound = faults.isEmpty() && !order.dryRun();
        return new Prepared(
                set, faults, sound ? checked : null, sound ? LoadedRows.of(set, history.before(checked)) : null);
    }

    private LoadResult written(Prepared prepared, LoadRequest request, Order order) {
        if (!prepared.faults().isEmpty()) {
            return refused(prepared);
        }
        if (prepared.rows() == null) {
            return new LoadResult.Sound(prepared.set().id(), LoadedRows.sizes(prepared.set()));
        }
        write(
                prepared,
                order,
                LoadSteps.begin(
                        request.progress(), Stage.WRITING, prepared.set().size()));
        return recorded(prepared.rows(), order);
    }

    private static LoadResult refused(Prepared prepared) {
        return new LoadResult.Refused(prepared.set().id(), prepared.faults());
    }

    private void write(Prepared prepared, Order order, LoadSteps steps) {
        graph.run(WRITE, description(prepared.set(), order.checksum()));
        upsert.write(Objects.requireNonNull(prepared.checked()), order.today(), steps);
    }

    private LoadResult recorded(LoadedRows rows, Order order) {
        return graph.inTurn(() -> {
            history.record(order.actor(), rows, order.today());
            return new LoadResult.Loaded(rows.dataset(), rows.sizes());
        });
    }

    /**
     * Loads a data set a part at a time.
     *
     * @param request what is to be loaded, for whom and how
     * @param today the day for which paths are materialised
     * @return what became of it
     */
    LoadResult load(LoadInParts request, LocalDate today) {
        Order order = new Order(request.actor(), null, request.dryRun(), LoadGuard.NONE, today);
        LoadSteps steps =
                LoadSteps.begin(request.progress(), request.dryRun() ? Stage.CHECKING : Stage.WRITING, request.size());
        if (!inCopy(request.size(), request.dryRun())) {
            return graph.inTurn(() -> {
                List<LoadedRows> loaded = new ArrayList<>();
                for (Supplier<DataSetSource> part : request.parts()) {
                    Prepared prepared = prepared(part, order);
                    if (!prepared.faults().isEmpty()) {
                        return refused(prepared);
                    }
                    loaded.add(part(prepared, order, steps));
                }
                return end(loaded, request, order);
            });
        }
        try {
            return copies.alone(() -> copies.inCopy(request.size(), () -> inParallel(request, order, steps)));
        } catch (Abandoned abandoned) {
            return abandoned.result;
        }
    }

    private LoadResult inParallel(LoadInParts request, Order order, LoadSteps steps) {
        List<LoadedRows> loaded = Collections.synchronizedList(new ArrayList<>());
        copies.together(
                THREADS,
                request.parts().stream()
                        .<Runnable>map(part -> () -> loaded.add(beside(part, order, steps)))
                        .toList());
        return end(loaded, request, order);
    }

    private LoadedRows beside(Supplier<DataSetSource> part, Order order, LoadSteps steps) {
        try {
            Prepared prepared = prepared(part, order);
            if (!prepared.faults().isEmpty()) {
                throw new Abandoned(refused(prepared));
            }
            return part(prepared, order, steps);
        } catch (RuntimeException e) {
            steps.end();
            throw e;
        }
    }

    private Prepared prepared(Supplier<DataSetSource> part, Order order) {
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(part.get(), faults);
        LoadSteps unheard = LoadSteps.begin(LoadProgress.IGNORED, Stage.CHECKING, set.size());
        return graph.inTransaction(() -> prepare(set, faults, order, unheard));
    }

    private LoadedRows part(Prepared prepared, Order order, LoadSteps steps) {
        if (prepared.rows() == null) {
            steps.done(prepared.set().size());
            return LoadedRows.of(prepared.set(), Map.of());
        }
        write(prepared, order, steps);
        return prepared.rows();
    }

    private LoadResult end(List<LoadedRows> loaded, LoadInParts request, Order order) {
        LoadedRows all = loaded.stream().reduce(LoadedRows::plus).orElseThrow();
        return request.dryRun() ? new LoadResult.Sound(request.dataset(), all.sizes()) : recorded(all, order);
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
