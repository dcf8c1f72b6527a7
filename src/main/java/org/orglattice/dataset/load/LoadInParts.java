package org.orglattice.dataset.load;

import java.util.List;
import java.util.function.Supplier;
import org.orglattice.dataset.format.DataSetSource;

/**
 * A data set that is too large to be read as one: it is read, checked and written a part at a time, and lands as a whole.
 *
 * @param dataset its id, which each part has
 * @param parts its parts, of which none refers to what another one states
 * @param size how many rows they have, about
 * @param actor whom the history names
 * @param dryRun whether it is checked only
 * @param progress follows it
 */
public record LoadInParts(
        String dataset,
        List<Supplier<DataSetSource>> parts,
        int size,
        String actor,
        boolean dryRun,
        LoadProgress progress) {}
