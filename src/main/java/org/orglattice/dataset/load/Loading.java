package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.dataset.load.LoadWork.Order;
import org.orglattice.dataset.load.LoadWork.Prepared;
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

    // one works for the database while another one waits for it
    private static final int THREADS = 2;

    private final Graph graph;
    private final GraphCopies copies;
    private final LoadWork work;
    private final int mostRowsAtOnce;

    Loading(
            Graph graph,
            GraphCopies copies,
            LoadWork work,
            @Value("${orglattice.bulk-load.from-rows:20000}") int fromRows) {
        this.graph = graph;
        this.copies = copies;
        this.work = work;
        this.mostRowsAtOnce = fromRows - 1;
    }

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
                Prepared prepared = end == null ? work.prepare(set, faults.copy(), order, checking) : null;
                return prepared == null ? end : written(prepared, request, order);
            });
        }
        return copies.alone(() -> {
            LoadResult end = graph.inTransaction(() -> end(set, request));
            Prepared prepared =
                    end == null ? graph.inTransaction(() -> work.prepare(set, faults.copy(), order, checking)) : null;
            if (prepared == null || !prepared.faults().isEmpty()) {
                return prepared == null ? end : refused(prepared);
            }
            LoadSteps writing = LoadSteps.begin(request.progress(), Stage.WRITING, set.size());
            return copies.inCopy(set.size(), () -> writing.done(0), () -> written(prepared, order, writing));
        });
    }

    private @Nullable LoadResult end(DataSet set, LoadRequest request) {
        boolean there = request.checksum() != null && request.checksum().equals(work.checksum(set.id()));
        return there ? new LoadResult.Unchanged(set.id()) : null;
    }

    private LoadResult written(Prepared prepared, LoadRequest request, Order order) {
        if (!prepared.faults().isEmpty()) {
            return refused(prepared);
        }
        DataSet set = prepared.set();
        return order.dryRun()
                ? new LoadResult.Sound(set.id(), LoadedRows.sizes(set))
                : written(prepared, order, LoadSteps.begin(request.progress(), Stage.WRITING, set.size()));
    }

    private LoadResult written(Prepared prepared, Order order, LoadSteps steps) {
        work.write(prepared, order, steps);
        return work.recorded(Objects.requireNonNull(prepared.rows()), order);
    }

    private static LoadResult refused(Prepared prepared) {
        return new LoadResult.Refused(prepared.set().id(), prepared.faults());
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
            return copies.alone(
                    () -> copies.inCopy(request.size(), () -> steps.done(0), () -> inParallel(request, order, steps)));
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
            steps.end(e);
            throw e;
        }
    }

    private Prepared prepared(Supplier<DataSetSource> part, Order order) {
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(part.get(), faults);
        LoadSteps unheard = LoadSteps.begin(LoadProgress.IGNORED, Stage.CHECKING, set.size());
        return graph.inTransaction(() -> work.prepare(set, faults, order, unheard));
    }

    private LoadedRows part(Prepared prepared, Order order, LoadSteps steps) {
        if (prepared.rows() == null) {
            steps.done(prepared.set().size());
            return LoadedRows.of(prepared.set(), Map.of());
        }
        work.write(prepared, order, steps);
        return prepared.rows();
    }

    private LoadResult end(List<LoadedRows> loaded, LoadInParts request, Order order) {
        LoadedRows all = loaded.stream().reduce(LoadedRows::plus).orElseThrow();
        return request.dryRun() ? new LoadResult.Sound(request.dataset(), all.sizes()) : work.recorded(all, order);
    }
}
