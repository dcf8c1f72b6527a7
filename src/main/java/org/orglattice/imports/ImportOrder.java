package org.orglattice.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants imported.
 *
 * @param name what it is called, and the data set that does not name itself
 * @param dryRun whether it is to be checked only
 * @param files the names of the files sent, in order; none where units of the national table are wanted
 * @param divisions the official codes of these units, or {@link #ALL}
 * @param actor by whom, as the history names them
 * @param owner by what they are told from others of the same name
 * @param key by which a repeated request is recognised, or {@code null}
 * @param asked a digest of what was asked for under the key
 */
record ImportOrder(
        String name,
        boolean dryRun,
        List<String> files,
        List<String> divisions,
        String actor,
        String owner,
        @Nullable String key,
        @Nullable String asked) {

    /** Stands for the whole national table. */
    static final String ALL = "all";

    ImportOrder {
        files = List.copyOf(files);
        divisions = List.copyOf(divisions);
    }

    boolean isOfDivisions() {
        return !divisions.isEmpty();
    }

    boolean isOfAllDivisions() {
        return divisions.equals(List.of(ALL));
    }
}
