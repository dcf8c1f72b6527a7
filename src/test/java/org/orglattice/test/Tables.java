package org.orglattice.test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;

/**
 * A data set that a test writes down as CSV. It is loaded as it stands, and read by {@link Reference}, which knows the
 * loader as little as the loader knows it.
 */
public final class Tables implements DataSetSource {

    private final String name;
    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    private Tables(String name) {
        this.name = name;
    }

    /**
     * A data set without rows.
     *
     * @param name its name, by which it owns its rows
     * @return the data set
     */
    public static Tables named(String name) {
        return new Tables(name);
    }

    /**
     * A data set of CSV files.
     *
     * @param folder where they are
     * @return the data set
     * @throws IOException where they cannot be read
     */
    public static Tables in(Path folder) throws IOException {
        Tables set = new Tables(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                set.with(file.getFileName().toString().replace(".csv", ""), Files.readString(file));
            }
        }
        return set;
    }

    /**
     * Adds a table.
     *
     * @param table its name
     * @param csv its header and its rows
     * @return this data set
     */
    public Tables with(String table, String csv) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv)) {
            tables.put(table, records.stream().map(CsvRecord::getFields).toList());
            return this;
        } catch (IOException e) {
            throw new IllegalArgumentException(csv, e);
        }
    }

    /**
     * The rows of a table.
     *
     * @param table its name
     * @return cells by column, those that are stated; no rows where there is no such table
     */
    public List<Map<String, String>> rows(String table) {
        List<List<String>> lines = tables.getOrDefault(table, List.of(List.of()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < line.size(); i++) {
                if (!line.get(i).isBlank()) {
                    row.put(lines.get(0).get(i), line.get(i));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        tables.forEach((table, lines) -> {
            RowReader rows = reader.table(table, table, lines.get(0));
            for (int i = 1; i < lines.size(); i++) {
                rows.row(i + 1, lines.get(i));
            }
        });
    }
}
