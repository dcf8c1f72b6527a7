package org.orglattice.imports;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.orglattice.access.Access;
import org.orglattice.access.ApiTokens;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadCancelled;
import org.orglattice.dataset.load.LoadGuard;
import org.orglattice.dataset.load.LoadRequest;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.imports.ImportRecord.Outcome;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries imports out, and writes down what has become of them.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private static final String DIVISIONS = "divisions";

    private static final Cypher LANDED = Cypher.file("imports/landed");

    private final ImportFolder folder;
    private final DataSetLoader loader;
    private final DivisionImport divisions;
    private final Access access;
    private final ApiTokens tokens;
    private final Graph graph;
    private final Clock clock;
    private final ImportMetrics metrics;
    private volatile boolean closed;

    ImportRun(
            ImportFolder folder,
            DataSetLoader loader,
            DivisionImport divisions,
            Access access,
            ApiTokens tokens,
            Graph graph,
            Clock clock,
            ImportMetrics metrics) {
        this.folder = folder;
        this.loader = loader;
        this.divisions = divisions;
        this.access = access;
        this.tokens = tokens;
        this.graph = graph;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Carries one out, whatever comes. */
    void run(ImportJob job) {
        if (closed) {
            return;
        }
        try {
            job.become(job.record().running(clock.instant()));
            folder.save(job.record());
            conclude(job, load(job));
        } catch (LoadCancelled cancelled) {
            end(job, ImportState.CANCELLED, Outcomes.CANCELLED);
        } catch (RequestError refused) {
            end(job, ImportState.REFUSED, new Outcome(null, Map.of(), 0, refused.sentence()));
        } catch (RuntimeException | Error e) {
            LOG.error("The import {} has failed", job.record().id(), e);
            fail(job);
        }
    }

    private LoadResult load(ImportJob job) {
        ImportRecord record = job.record();
        Viewer viewer = tokens.renewed(job.viewer()).orElseThrow(ImportRun::revoked);
        if (record.order().isOfDivisions()) {
            return divisions.load(job, viewer);
        }
        return loader.load(new LoadRequest(
                ImportSource.of(record.order(), folder.uploads(record)),
                record.mark(),
                record.order().actor(),
                record.order().dryRun(),
                job,
                guard(viewer)));
    }

    private static RequestError revoked() {
        return new RequestError(
                ErrorCode.FORBIDDEN,
                new Bilingual(
                        "发送导入的令牌已失效，没有写入任何内容。",
                        "The token that sent the import holds no more, and nothing of it is in the graph."));
    }

    private LoadGuard guard(Viewer viewer) {
        return new ScopedGuard(viewer, access, graph);
    }

    private void conclude(ImportJob job, LoadResult result) {
        if (result instanceof LoadResult.Loaded loaded) {
            end(job, ImportState.LANDED, Outcomes.landed(loaded.dataset(), loaded.rows()));
        } else if (result instanceof LoadResult.Sound sound) {
            end(job, ImportState.SOUND, Outcomes.sound(sound));
        } else if (result instanceof LoadResult.Refused refused) {
            folder.save(job.record().id(), refused.faults());
            end(job, ImportState.REFUSED, Outcomes.refused(refused));
        } else {
            end(job, ImportState.UNCHANGED, Outcomes.unchanged(result.dataset()));
        }
    }

    /** Nobody knows whether the database has done what it did not answer to, but the database. */
    private void fail(ImportJob job) {
        try {
            landedAs(job.record())
                    .ifPresentOrElse(
                            dataset -> end(job, ImportState.LANDED, Outcomes.landed(dataset, Map.of())),
                            () -> end(job, ImportState.FAILED, Outcomes.FAILED));
        } catch (RuntimeException e) {
            LOG.error(
                    "What has become of the import {} is not known before the next start",
                    job.record().id(),
                    e);
            // the record stays as it is, so that the next start asks the graph
            job.become(job.record().ended(ImportState.FAILED, Outcomes.UNKNOWN, clock.instant()));
        }
    }

    /**
     * Asks the graph whether an import has landed.
     *
     * @param record the import
     * @return the id of its data set, or empty where it has not
     */
    Optional<String> landedAs(ImportRecord record) {
        if (record.order().dryRun()) {
            return Optional.empty();
        }
        if (record.order().isOfDivisions()) {
            return divisions.hasLanded(record.order()) ? Optional.of(DIVISIONS) : Optional.empty();
        }
        return graph.inTransaction(() -> graph.run(LANDED, Map.of("checksum", record.mark()))).stream()
                .findFirst()
                .map(row -> row.text("id"));
    }

    /**
     * Writes down how one has ended; files that nobody needs any more are deleted. Where the disk does not take it, the next
     * start finds out anew.
     */
    void end(ImportJob job, ImportState state, Outcome outcome) {
        if (closed && state == ImportState.CANCELLED) {
            // nobody cancelled it: the next start says that it was interrupted
            return;
        }
        ImportRecord ended = job.record().ended(state, outcome, clock.instant());
        try {
            folder.save(ended);
            if (state != ImportState.REFUSED) {
                folder.deleteUploads(ended.id());
            }
        } catch (RuntimeException e) {
            LOG.error("The end of the import {} cannot be kept", ended.id(), e);
        } finally {
            job.become(ended);
        }
        metrics.count(ended);
        // names of files and data sets are the sender's, and may be anything
        LOG.info("Import {}: {}", ended.id(), state);
    }

    /** Takes up work. */
    void open() {
        closed = false;
    }

    /** From now on what is ended was ended by the process. */
    void close() {
        closed = true;
    }
}
