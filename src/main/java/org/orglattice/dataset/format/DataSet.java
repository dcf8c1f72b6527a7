package org.orglattice.dataset.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A data set, its cells read.
 *
 * @param id its id, which owns all that it holds
 * @param title its title
 * @param synthetic whether it is made up
 * @param intent what its rows are there for
 * @param tables its rows, by table
 */
public record DataSet(String id, String title, boolean synthetic, Intent intent, Map<String, List<Entry>> tables) {

    /**
     * The rows of a table.
     *
     * @param table the table's name
     * @return its rows, none where the set does not have it
     */
    public List<Entry> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * All rows.
     *
     * @return the rows of all tables
     */
    public Stream<Entry> rows() {
        return tables.values().stream().flatMap(List::stream);
    }

    /**
     * How many rows there are.
     *
     * @return the rows of all tables
     */
    public int size() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /**
     * What the set says of itself.
     *
     * @return its row of the table {@code dataset}, or {@code null} where it has none
     */
    public @Nullable Entry self() {
        List<Entry> rows = rows("dataset");
        return rows.isEmpty() ? null : rows.get(0);
    }
}
