package org.orglattice.dataset.check;

import java.util.stream.Collectors;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Format;

/**
 * What tells a row without an id apart from others of its table.
 */
public final class RowKey {

    // stands in no id, so that no two keys run into each other
    private static final String SEPARATOR = "#";

    private RowKey() {}

    /**
     * The key of a row.
     *
     * @param entry the row
     * @return the table and the values of its key columns; what is not stated is a value of its own
     */
    public static String of(Entry entry) {
        return entry.table()
                + SEPARATOR
                + Format.shipped().table(entry.table()).orElseThrow().key().stream()
                        .map(column -> String.valueOf(entry.values().getOrDefault(column, "")))
                        .collect(Collectors.joining(SEPARATOR));
    }
}
