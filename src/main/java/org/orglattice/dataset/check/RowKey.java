package org.orglattice.dataset.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Format;
import org.orglattice.time.PartialDate;

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
        return entry.table() + SEPARATOR + values(entry).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * The id of an entity whose rows have none, a figure or an explanation: what it is known by.
     *
     * @param entry the row
     * @return the values of its key columns
     */
    public static String id(Entry entry) {
        return values(entry).collect(Collectors.joining(":"));
    }

    /**
     * The key that a home or a superior has among links.
     *
     * @param from who belongs or reports
     * @param type PART_OF or REPORTS_TO
     * @param to to what, or {@code null}
     * @param since its first day, or {@code null}
     * @return the key of the row of links that states the same
     */
    public static String ofLink(String from, String type, @Nullable String to, @Nullable PartialDate since) {
        return String.join(SEPARATOR, "links", from, type, Objects.toString(to, ""), Objects.toString(since, ""));
    }

    private static Stream<String> values(Entry entry) {
        return Format.shipped().table(entry.table()).orElseThrow().key().stream()
                .map(column -> String.valueOf(entry.values().getOrDefault(column, unstated(column))));
    }

    // a number without a qualifier is meant exactly
    private static String unstated(String column) {
        return column.equals("qualifier") ? "EXACT" : "";
    }
}
