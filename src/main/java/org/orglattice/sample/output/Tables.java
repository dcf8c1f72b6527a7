package org.orglattice.sample.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The CSV files of a data set while they are written.
 */
final class Tables implements AutoCloseable {

    private final Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);

    Tables(Path folder) throws IOException {
        for (Table table : Table.values()) {
            CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(table.file()));
            writers.put(table, writer);
            writer.writeRecord(table.columns());
        }
    }

    /**
     * Writes a row.
     *
     * @param table the table
     * @param cells its cells in the order of the columns, {@code null} where nothing is stated
     */
    void write(Table table, @Nullable Object... cells) {
        String[] texts = new String[table.columns().size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < cells.length ? Objects.toString(cells[i], "") : "";
        }
        Objects.requireNonNull(writers.get(table)).writeRecord(texts);
    }

    /**
     * Writes a row whose cells are known by name.
     *
     * @param table the table
     * @param cells values by column
     */
    void write(Table table, Map<String, ? extends @Nullable Object> cells) {
        write(table, table.columns().stream().map(cells::get).toArray());
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
    }
}
