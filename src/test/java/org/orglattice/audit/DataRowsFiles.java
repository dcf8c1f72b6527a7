package org.orglattice.audit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orglattice.audit.DataRows.Row;

/**
 * Data sets in folders of CSV files, with English headers.
 */
final class DataRowsFiles {

    private static final String ENDING = ".csv";

    private DataRowsFiles() {}

    /**
     * Reads a data set.
     *
     * @param folder its folder
     * @return its rows
     */
    static DataRows read(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            DataRows rows = DataRows.empty(folder.getFileName().toString());
            for (Path file : listed.filter(DataRowsFiles::isTable).sorted().toList()) {
                rows = rows.with(tableOf(file), records(file));
            }
            List<Row> self = rows.rows("dataset");
            return self.isEmpty() ? rows : new DataRows(self.get(0).required("id"), rows.tables());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(ENDING);
    }

    private static String tableOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static List<Row> records(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return records.stream()
                    .map(NamedCsvRecord::getFieldsAsMap)
                    .map(Row::new)
                    .toList();
        }
    }

    /**
     * Writes a data set, with a {@code dataset} file that names it where its rows have none.
     *
     * @param rows the rows
     * @param folder the folder, which is made
     * @return the folder
     */
    static Path write(DataRows rows, Path folder) {
        try {
            Files.createDirectories(folder);
            Row self = new Row(Map.of("id", rows.dataSet(), "title", rows.dataSet(), "synthetic", "true"));
            Map<String, List<Row>> tables = new LinkedHashMap<>(Map.of("dataset", List.of(self)));
            tables.putAll(rows.tables());
            for (Map.Entry<String, List<Row>> table : tables.entrySet()) {
                if (!table.getValue().isEmpty()) {
                    write(table.getValue(), folder.resolve(table.getKey() + ENDING));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<Row> rows, Path file) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns);
            for (Row row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> row.cells().getOrDefault(column, ""))
                        .toList());
            }
        }
    }
}
