package org.orglattice.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * An import as it is kept.
 *
 * @param id its id
 * @param order what is to be imported
 * @param state what has become of it
 * @param outcome more of that
 * @param submittedAt when it was sent
 * @param startedAt when its turn came, or {@code null} where it has not
 * @param endedAt when it was over, or {@code null} where it is not
 */
record ImportRecord(
        String id,
        ImportOrder order,
        ImportState state,
        Outcome outcome,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /**
     * What there is to say of a state.
     *
     * @param dataset the id of the data set, or {@code null} where it has not been read
     * @param rows how many rows it has, by table
     * @param faults how many faults it has
     * @param message a sentence
     */
    record Outcome(@Nullable String dataset, Map<String, Integer> rows, long faults, Bilingual message) {

        static Outcome saying(String zh, String en) {
            return new Outcome(null, Map.of(), 0, new Bilingual(zh, en));
        }
    }

    static ImportRecord queued(String id, ImportOrder order, Instant now) {
        return new ImportRecord(
                id, order, ImportState.QUEUED, Outcome.saying("排队等待。", "It waits for its turn."), now, null, null);
    }

    ImportRecord running(Instant now) {
        return new ImportRecord(
                id,
                order,
                ImportState.RUNNING,
                Outcome.saying("正在导入。", "It is being imported."),
                submittedAt,
                now,
                null);
    }

    ImportRecord ended(ImportState end, Outcome said, Instant now) {
        return new ImportRecord(id, order, end, said, submittedAt, startedAt, now);
    }

    /** By what the graph tells that it has landed: written with the data set, in the same transaction. */
    String mark() {
        return "import:" + id;
    }
}
