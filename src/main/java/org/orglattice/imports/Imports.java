package org.orglattice.imports;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.graph.StartPhase;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * All imports that are told of: one runs, others wait for their turn, and those that are over stay for a while.
 */
@Component
class Imports implements SmartLifecycle {

    // longer than a batch takes, after which a load asks whether it is to end
    private static final Duration LAST_STEPS = Duration.ofSeconds(20);

    private final ImportFolder folder;
    private final ImportRun run;
    private final Recovery recovery;
    private final ImportSettings settings;
    private final Retention retention;
    private final Map<String, ImportJob> jobs = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile ThreadPoolExecutor turns;
    private volatile @Nullable ScheduledExecutorService tidying;
    private volatile boolean open;

    Imports(ImportFolder folder, ImportRun run, Recovery recovery, ImportSettings settings, Retention retention) {
        this.folder = folder;
        this.run = run;
        this.recovery = recovery;
        this.settings = settings;
        this.retention = retention;
        this.turns = oneAtATime(settings);
    }

    private static ThreadPoolExecutor oneAtATime(ImportSettings settings) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("import-");
        threads.setDaemon(true);
        return new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(Math.max(1, settings.queue())), threads);
    }

    /** Takes up what the process before left behind. */
    @Override
    public void start() {
        jobs.clear();
        recovery.recover().forEach(record -> jobs.put(record.id(), new ImportJob(record, null)));
        forgetOld();
        CustomizableThreadFactory threads = new CustomizableThreadFactory("import-retention-");
        threads.setDaemon(true);
        tidying = Executors.newSingleThreadScheduledExecutor(threads);
        tidying.scheduleWithFixedDelay(this::forgetOld, 1, 1, TimeUnit.HOURS);
        turns = oneAtATime(settings);
        run.open();
        open = true;
    }

    /**
     * Puts an import in line.
     *
     * @param record the import, whose files are where they belong
     * @param viewer who sends it
     * @return the import
     * @throws RequestError where too many wait already
     */
    ImportJob submit(ImportRecord record, Viewer viewer) {
        ImportJob job = new ImportJob(record, viewer);
        folder.save(record);
        jobs.put(record.id(), job);
        try {
            turns.execute(new Turn(job));
        } catch (RejectedExecutionException full) {
            jobs.remove(record.id());
            folder.forget(record.id());
            throw tooMany();
        }
        tellPlaces();
        return job;
    }

    // one runs while any wait
    private void tellPlaces() {
        int before = 1;
        for (Runnable turn : turns.getQueue()) {
            ((Turn) turn).job().waitsBehind(before++);
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return turns.getQueue().size();
    }

    /** Makes sure that one more may wait, before anything of it is taken. */
    void requireRoom() {
        if (!open || turns.getQueue().remainingCapacity() == 0) {
            throw tooMany();
        }
    }

    private RequestError tooMany() {
        return new RequestError(
                ErrorCode.TOO_MANY_IMPORTS,
                Bilingual.of(
                        "已有 %s 个导入在排队，请稍后再试。", "%s imports are waiting already: try again later.", settings.queue()));
    }

    /**
     * Finds an import that somebody may see.
     *
     * @param id its id
     * @param viewer who asks
     * @return the import
     * @throws RequestError where there is none, or it is somebody else's
     */
    ImportJob find(String id, Viewer viewer) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> isVisible(job, viewer))
                .orElseThrow(() -> RequestError.notFound("导入", "import", id));
    }

    /** All that somebody may see: their own, as an administrator everybody's; the latest first. */
    List<ImportJob> of(Viewer viewer) {
        return all().stream().filter(job -> isVisible(job, viewer)).toList();
    }

    private static boolean isVisible(ImportJob job, Viewer viewer) {
        return viewer.hasEverywhere(AccessRole.ADMIN)
                || job.record().order().owner().equals(Reception.owner(viewer));
    }

    /** The import that was sent with a key, unless it came to nothing for no fault of its own. */
    Optional<ImportJob> ofKey(String key) {
        return all().stream()
                .filter(job -> key.equals(job.record().order().key()))
                .filter(job -> !job.record().state().mayBeTriedAgain())
                .findFirst();
    }

    private List<ImportJob> all() {
        Deque<ImportJob> latestFirst = new ArrayDeque<>();
        synchronized (jobs) {
            jobs.values().forEach(latestFirst::addFirst);
        }
        return List.copyOf(latestFirst);
    }

    /** Tells no more of an import that is over, and deletes its files. */
    void forget(ImportJob job) {
        jobs.remove(job.record().id());
        folder.forget(job.record().id());
    }

    /** Makes sure that files find room, before anything of them is taken. */
    void requireSpace(long bytes) {
        retention.requireSpace(bytes);
    }

    /** Ends what waits at once, and asks what runs to end. */
    void cancel(ImportJob job) {
        job.cancel();
        if (turns.getQueue().removeIf(turn -> ((Turn) turn).job() == job)) {
            run.end(job, ImportState.CANCELLED, Outcomes.CANCELLED);
            tellPlaces();
        }
    }

    private void forgetOld() {
        retention.expire(all().stream().map(ImportJob::record).toList()).forEach(jobs::remove);
    }

    /** What runs is ended; that it was, and what waited, is found at the next start. */
    @Override
    public void stop() {
        open = false;
        if (tidying != null) {
            tidying.shutdownNow();
        }
        turns.getQueue().clear();
        turns.shutdown();
        run.close();
        all().stream().filter(job -> !job.record().state().isOver()).forEach(ImportJob::cancel);
        try {
            if (!turns.awaitTermination(LAST_STEPS.toSeconds(), TimeUnit.SECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    @Override
    public int getPhase() {
        return StartPhase.SEEDS;
    }

    private final class Turn implements Runnable {

        private final ImportJob job;

        private Turn(ImportJob job) {
            this.job = job;
        }

        private ImportJob job() {
            return job;
        }

        @Override
        public void run() {
            tellPlaces();
            Imports.this.run.run(job);
            forgetOld();
        }
    }
}
