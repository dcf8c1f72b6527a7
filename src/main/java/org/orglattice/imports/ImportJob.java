package org.orglattice.imports;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.LoadCancelled;
import org.orglattice.dataset.load.LoadProgress;

/**
 * An import while it is worked on, which any number of threads may look at. The thread that loads it reports its progress.
 */
final class ImportJob implements LoadProgress {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final @Nullable Viewer viewer;
    private final Estimate estimate;
    private ImportRecord record;
    private Progress progress = Progress.NONE;
    private @Nullable Integer ahead;
    private boolean cancelled;

    /**
     * An import.
     *
     * @param record as it is kept
     * @param viewer who sent it, or {@code null} of one that was over before the process began
     */
    ImportJob(ImportRecord record, @Nullable Viewer viewer) {
        this.record = record;
        this.viewer = viewer;
        this.estimate = new Estimate(record.order().dryRun() ? Stage.CHECKING : Stage.WRITING, System::nanoTime);
    }

    Viewer viewer() {
        return viewer == null ? Viewer.ANONYMOUS : viewer;
    }

    ImportRecord record() {
        lock.lock();
        try {
            return record;
        } finally {
            lock.unlock();
        }
    }

    ImportView view() {
        lock.lock();
        try {
            return ImportView.of(record, ahead, progress);
        } finally {
            lock.unlock();
        }
    }

    /** Replaces the record; whatever is over has no progress any more. */
    void become(ImportRecord next) {
        lock.lock();
        try {
            record = next;
            ahead = null;
            progress = new Progress(null, progress.done(), progress.of(), null);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Tells how many come before it. */
    void waitsBehind(int others) {
        lock.lock();
        try {
            if (record.state() == ImportState.QUEUED) {
                ahead = others;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void advanced(Stage stage, long done, long of) {
        lock.lock();
        try {
            if (cancelled) {
                throw new LoadCancelled();
            }
            progress = new Progress(stage, done, of, estimate.secondsLeft(stage, done, of));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Asks the loading thread to end. */
    void cancel() {
        lock.lock();
        try {
            cancelled = true;
        } finally {
            lock.unlock();
        }
    }

    boolean isCancelled() {
        lock.lock();
        try {
            return cancelled;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there is something new.
     *
     * @param known what is known of it, or {@code null}
     * @param patience how long to wait
     * @return how it is, which is the same where nothing has changed in that time
     */
    ImportView awaitOtherThan(@Nullable ImportView known, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            ImportView now = ImportView.of(record, ahead, progress);
            while (now.equals(known) && left > 0) {
                left = changed.awaitNanos(left);
                now = ImportView.of(record, ahead, progress);
            }
            return now;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it is over, or the patience is. */
    ImportRecord awaitEnd(Duration patience) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(patience.toMillis());
        lock.lock();
        try {
            while (!record.state().isOver() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return record;
        } finally {
            lock.unlock();
        }
    }
}
