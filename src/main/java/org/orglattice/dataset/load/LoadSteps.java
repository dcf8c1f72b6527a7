package org.orglattice.dataset.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;

/**
 * Counts the rows of one stage of a load and tells whoever follows it.
 */
final class LoadSteps {

    // often enough to show that something moves, and to end it promptly
    private static final int ROWS_READ = 1000;

    private final LoadProgress progress;
    private final Stage stage;
    private final long of;
    private long done;
    private @Nullable RuntimeException end;

    private LoadSteps(LoadProgress progress, Stage stage, long of) {
        this.progress = progress;
        this.stage = stage;
        this.of = of;
    }

    /**
     * Begins a stage.
     *
     * @param progress who follows
     * @param stage the stage
     * @param of how many rows it is about, or 0 where that is not known yet
     * @return its steps
     */
    static LoadSteps begin(LoadProgress progress, Stage stage, long of) {
        LoadSteps steps = new LoadSteps(progress, stage, of);
        steps.done(0);
        return steps;
    }

    /**
     * Goes a step on, or ends the load where it is to be cancelled, for all threads that work on it.
     *
     * @param rows how many more rows are done; 0 for work on rows that are counted already
     */
    synchronized void done(long rows) {
        if (end != null) {
            throw end;
        }
        done += rows;
        try {
            progress.advanced(stage, of == 0 ? done : Math.min(done, of), of);
        } catch (RuntimeException e) {
            end = e;
            throw e;
        }
    }

    /**
     * Has all threads that work on the stage end with their next step.
     *
     * @param cause why; what came first stays the reason
     */
    synchronized void end(RuntimeException cause) {
        if (end == null) {
            end = cause;
        }
    }

    /**
     * Goes on to a part of the stage.
     *
     * @param number how many of the parts are done, all taking about the same time
     * @param parts how many there are
     */
    synchronized void reached(int number, int parts) {
        done(of * number / parts - done);
    }

    /**
     * A source whose rows are counted while it is read, and which is read only as far as it fits into memory.
     *
     * @param source the source
     * @param progress who follows
     * @return the source, followed; reading it throws {@link HeapBudget.Exceeded} where it is too large
     */
    static DataSetSource followed(DataSetSource source, LoadProgress progress) {
        return new FollowedSource(source, begin(progress, Stage.READING, 0), HeapBudget.ofProcess());
    }

    private record FollowedSource(DataSetSource source, LoadSteps steps, HeapBudget budget) implements DataSetSource {

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public void readInto(TableReader reader, Faults faults) {
            source.readInto(
                    new TableReader() {
                        private int blanks;

                        @Override
                        public RowReader table(String file, String name, List<String> header) {
                            return counting(reader.table(file, name, List.copyOf(header)));
                        }

                        @Override
                        public void blank() {
                            // no progress, but it is to end where it is cancelled
                            if (++blanks % ROWS_READ == 0) {
                                steps.done(0);
                            }
                        }
                    },
                    faults);
        }

        private RowReader counting(RowReader rows) {
            int[] count = new int[1];
            return (number, cells) -> {
                budget.take(cells);
                rows.row(number, cells);
                if (++count[0] % ROWS_READ == 0) {
                    steps.done(ROWS_READ);
                }
            };
        }
    }
}
