package org.orglattice.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.audit.DataRows.Row;

/**
 * Data sets as text for people: tables with a blank line between them, each with its name, its columns and its rows. What
 * is required but of no matter to an audit, names above all, need not stand there.
 */
final class DataRowsText {

    private static final Map<String, Map<String, String>> LEFT_OUT = Map.of(
            "organizations", Map.of("name", "无名"),
            "members", Map.of("name", "无名"),
            "explanations", Map.of("reason", "说明"));

    private DataRowsText() {}

    /**
     * Adds rows to a data set.
     *
     * @param text the rows
     * @param set the data set
     * @return all of them
     */
    static DataRows add(String text, DataRows set) {
        DataRows all = set;
        for (String table : text.strip().split("\\n\\s*\\n")) {
            String[] lines = table.split("\\n", 2);
            all = all.with(lines[0].strip(), rows(lines[0].strip(), lines[1], all));
        }
        return all;
    }

    private static List<Row> rows(String table, String text, DataRows before) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            List<CsvRecord> records = csv.stream().toList();
            List<String> columns = records.get(0).getFields();
            return records.stream()
                    .skip(1)
                    .map(row -> row(table, columns, row.getFields(), before))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String table, List<String> columns, List<String> fields, DataRows before) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).strip(), fields.get(i).strip());
        }
        Row row = new Row(cells);
        boolean known = before.rows(table).stream()
                .anyMatch(other -> other.text("id") != null && other.text("id").equals(row.text("id")));
        if (!known) {
            LEFT_OUT.getOrDefault(table, Map.of()).forEach(cells::putIfAbsent);
        }
        return row;
    }
}
