package org.orglattice.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orglattice.access.Access;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadCancelled;
import org.orglattice.dataset.load.LoadGuard;
import org.orglattice.dataset.load.LoadRequest;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.division.Onboarding;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.imports.ImportRecord.Outcome;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries imports out, and writes down what has become of them.
 */
@Component
class ImportRun {

    static final Outcome CANCELLED =
            Outcome.saying("已取消，没有写入任何内容。", "It was cancelled, and nothing of it is in the graph.");

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private static final Cypher LANDED = Cypher.file("imports/landed");

    private final ImportFolder folder;
    private final DataSetLoader loader;
    private final Onboarding onboarding;
    private final Access access;
    private final Graph graph;
    private final Clock clock;
    private volatile boolean closed;

    ImportRun(
            ImportFolder folder, DataSetLoader loader, Onboarding onboarding, Access access, Graph graph, Clock clock) {
        this.folder = folder;
        this.loader = loader;
        this.onboarding = onboarding;
        this.access = access;
        this.graph = graph;
        this.clock = clock;
    }

    /** Carries one out, whatever comes. */
    void run(ImportJob job) {
        if (closed) {
            return;
        }
        job.become(job.record().running(clock.instant()));
        folder.save(job.record());
        try {
            conclude(job, load(job));
        } catch (LoadCancelled cancelled) {
            end(job, ImportState.CANCELLED, CANCELLED);
        } catch (RuntimeException | Error e) {
            LOG.error("The import {} has failed", job.record().id(), e);
            fail(job);
        }
    }

    private LoadResult load(ImportJob job) {
        ImportRecord record = job.record();
        if (!record.order().divisions().isEmpty()) {
            return onboarding.onboard(record.order().divisions());
        }
        return loader.load(new LoadRequest(
                ImportSource.of(record.order(), folder.uploads(record)),
                record.mark(),
                record.order().actor(),
                record.order().dryRun(),
                job,
                guard(job.viewer())));
    }

    private LoadGuard guard(Viewer viewer) {
        return new ScopedGuard(viewer, access, graph);
    }

    private void conclude(ImportJob job, LoadResult result) {
        if (result instanceof LoadResult.Loaded loaded) {
            end(job, ImportState.LANDED, landed(loaded.dataset(), loaded.rows()));
        } else if (result instanceof LoadResult.Sound sound) {
            end(job, ImportState.SOUND, sound(sound));
        } else if (result instanceof LoadResult.Refused refused) {
            folder.save(job.record().id(), refused.faults());
            end(job, ImportState.REFUSED, refused(refused.dataset(), refused.faults()));
        } else {
            end(job, ImportState.UNCHANGED, unchanged(result.dataset()));
        }
    }

    /** Nobody knows whether the database has done what it did not answer to, but the database. */
    private void fail(ImportJob job) {
        Outcome failed = Outcome.saying(
                "服务出错，没有写入任何内容；原因见服务日志。", "The service failed, and nothing of it is in the graph; its log says why.");
        try {
            landedAs(job.record())
                    .ifPresentOrElse(
                            dataset -> end(job, ImportState.LANDED, landed(dataset, Map.of())),
                            () -> end(job, ImportState.FAILED, failed));
        } catch (RuntimeException e) {
            LOG.error(
                    "What has become of the import {} is not known before the next start",
                    job.record().id(),
                    e);
        }
    }

    /**
     * Asks the graph whether an import has landed.
     *
     * @param record the import
     * @return the id of its data set, or empty where it has not
     */
    Optional<String> landedAs(ImportRecord record) {
        return graph.inTransaction(() -> graph.run(LANDED, Map.of("checksum", record.mark()))).stream()
                .findFirst()
                .map(row -> row.text("id"));
    }

    /** Writes down how one has ended; files that nobody needs any more are deleted. */
    void end(ImportJob job, ImportState state, Outcome outcome) {
        if (closed && state == ImportState.CANCELLED) {
            // nobody cancelled it: the next start says that it was interrupted
            return;
        }
        ImportRecord ended = job.record().ended(state, outcome, clock.instant());
        if (state != ImportState.REFUSED) {
            folder.deleteUploads(ended.id());
        }
        folder.save(ended);
        job.become(ended);
        LOG.info("{} ({}): {} {}", ended.order().name(), ended.id(), state, outcome.message());
    }

    /** Takes up work. */
    void open() {
        closed = false;
    }

    /** From now on what is ended was ended by the process. */
    void close() {
        closed = true;
    }

    private static Outcome landed(String dataset, Map<String, Integer> rows) {
        return new Outcome(
                dataset,
                rows,
                0,
                Bilingual.of(
                        "已导入数据集“%1$s”：%2$s 行。",
                        "The data set \"%1$s\" is in the graph: %2$s rows.",
                        dataset,
                        rows.values().stream().mapToInt(Integer::intValue).sum()));
    }

    private static Outcome sound(LoadResult.Sound sound) {
        return new Outcome(
                sound.dataset(),
                sound.rows(),
                0,
                Bilingual.of(
                        "数据集“%s”没有错误，可以导入。", "The data set \"%s\" has no fault and can be imported.", sound.dataset()));
    }

    private static Outcome refused(String dataset, List<Fault> faults) {
        return new Outcome(
                dataset,
                Map.of(),
                faults.size(),
                Bilingual.of(
                        "数据集“%1$s”有 %2$s 处错误，没有写入任何内容。",
                        "The data set \"%1$s\" has %2$s faults, and nothing of it is in the graph.",
                        dataset,
                        faults.size()));
    }

    private static Outcome unchanged(String dataset) {
        return new Outcome(
                dataset,
                Map.of(),
                0,
                new Bilingual("图中已有全部内容，没有改动。", "The graph had all of it already, and nothing was changed."));
    }
}
