package org.orglattice.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.text.Bilingual;

/**
 * An import as clients see it.
 *
 * @param id its id
 * @param name what it is called
 * @param dataset the id of the data set, or {@code null} where it has not been read
 * @param dryRun whether it is checked only
 * @param actor who sent it
 * @param state what has become of it
 * @param ahead how many come before it, or {@code null} where it does not wait
 * @param stage what is done with the rows, or {@code null} where it does not run
 * @param done with how many
 * @param of of how many, or 0 where that is not known
 * @param secondsLeft how long it will still take, or {@code null} while that is unknown
 * @param rows how many rows it has, by table
 * @param faults how many faults
 * @param message what there is to say of it
 * @param submittedAt when it was sent
 * @param startedAt when its turn came
 * @param endedAt when it was over
 */
record ImportView(
        String id,
        String name,
        @Nullable String dataset,
        boolean dryRun,
        String actor,
        ImportState state,
        @Nullable Integer ahead,
        @Nullable Stage stage,
        long done,
        long of,
        @Nullable Long secondsLeft,
        Map<String, Integer> rows,
        long faults,
        Bilingual message,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportView of(ImportRecord record, @Nullable Integer ahead, Progress progress) {
        ImportRecord.Outcome outcome = record.outcome();
        return new ImportView(
                record.id(),
                record.order().name(),
                outcome.dataset(),
                record.order().dryRun(),
                record.order().actor(),
                record.state(),
                ahead,
                progress.stage(),
                progress.done(),
                progress.of(),
                progress.secondsLeft(),
                outcome.rows(),
                outcome.faults(),
                outcome.message(),
                record.submittedAt(),
                record.startedAt(),
                record.endedAt());
    }
}
