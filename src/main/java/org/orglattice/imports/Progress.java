package org.orglattice.imports;

import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.load.LoadProgress.Stage;

/**
 * How far an import has come.
 *
 * @param stage what is done with the rows, or {@code null} before and after
 * @param done with how many
 * @param of of how many, or 0 where that is not known yet
 * @param secondsLeft how long the rest will take, or {@code null} while that is unknown
 */
record Progress(
        @Nullable Stage stage, long done, long of, @Nullable Long secondsLeft) {

    static final Progress NONE = new Progress(null, 0, 0, null);
}
