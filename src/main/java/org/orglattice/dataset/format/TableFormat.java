package org.orglattice.dataset.format;

import java.util.List;
import java.util.Optional;

/**
 * A table of the format.
 *
 * @param name its name in English, which is that of its file or sheet
 * @param title its name in Chinese
 * @param columns its columns
 * @param key the columns that tell its rows apart
 */
public record TableFormat(String name, String title, List<Column> columns, List<String> key) {

    /**
     * Finds a column.
     *
     * @param header what a header calls it, in either language
     * @return the column, or empty where there is none of that name
     */
    public Optional<Column> column(String header) {
        return columns.stream().filter(column -> column.isCalled(header)).findFirst();
    }

    /**
     * Refuses a column that the table does not have.
     *
     * @param column its name in English
     */
    void requireColumn(String column) {
        if (columns.stream().noneMatch(known -> known.name().equals(column))) {
            throw new IllegalArgumentException("The table %s has no column %s".formatted(name, column));
        }
    }
}
