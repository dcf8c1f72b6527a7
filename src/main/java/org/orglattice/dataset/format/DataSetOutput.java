package org.orglattice.dataset.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a data set, one after another, and writes them as one file: the same rows in the same bytes. What is closed before
 * it is finished cannot be mistaken for a whole file.
 */
public abstract class DataSetOutput implements Closeable {

    private final Set<String> begun = new HashSet<>();
    private @Nullable TableFormat current;

    /**
     * Adds a row. The rows of a table follow each other; a table without rows is left out.
     *
     * @param table the table's name in English
     * @param values what the row states, by column, each as an {@link Entry} holds it or as a text that the format reads; what
     *     is {@code null} or left out stays empty
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where the format has no such table or column, or other tables came in between
     */
    public final void row(String table, Map<String, ?> values) throws IOException {
        TableFormat format = current;
        if (format == null || !format.name().equals(table)) {
            format = next(table);
            begin(format);
        }
        for (String column : values.keySet()) {
            format.requireColumn(column);
        }
        add(format, values);
    }

    private TableFormat next(String table) {
        if (!begun.add(table)) {
            throw new IllegalArgumentException("Rows of other tables came between those of " + table);
        }
        TableFormat next =
                Format.shipped().table(table).orElseThrow(() -> new IllegalArgumentException("No table " + table));
        current = next;
        return next;
    }

    /**
     * Begins a table.
     *
     * @param table its format
     * @throws IOException where it cannot be written
     */
    protected abstract void begin(TableFormat table) throws IOException;

    /**
     * Adds a row to the table that is begun.
     *
     * @param table its format
     * @param values what the row states, by column
     * @throws IOException where it cannot be written
     */
    protected abstract void add(TableFormat table, Map<String, ?> values) throws IOException;

    /**
     * Completes the file. The stream that it goes into stays open.
     *
     * @throws IOException where it cannot be written
     */
    public abstract void finish() throws IOException;
}
