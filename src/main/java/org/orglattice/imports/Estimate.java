package org.orglattice.imports;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.load.LoadProgress.Stage;

/**
 * Estimates how long an import still takes, by the pace of its last stage. Nothing is known of that before it has begun, as
 * reading and checking tell nothing of the database's pace.
 */
final class Estimate {

    private static final long NANOS = 1_000_000_000L;
    private static final long WORTH_SAYING = NANOS;

    private final Stage last;
    private final LongSupplier nanoTime;
    private long begun;
    private long doneThen = -1;
    private long latest;

    Estimate(Stage last, LongSupplier nanoTime) {
        this.last = last;
        this.nanoTime = nanoTime;
    }

    /**
     * Takes note of how far it has come.
     *
     * @return the whole seconds left, or {@code null} while there is no telling
     */
    @Nullable
    Long secondsLeft(Stage stage, long done, long of) {
        if (stage != last) {
            return null;
        }
        long now = nanoTime.getAsLong();
        // what is tried again begins anew
        if (doneThen < 0 || done < latest) {
            begun = now;
            doneThen = done;
        }
        latest = done;
        long rows = done - doneThen;
        long took = now - begun;
        if (rows <= 0 || of < done || took < WORTH_SAYING) {
            return null;
        }
        return Math.round((double) took / rows * (of - done) / NANOS);
    }
}
