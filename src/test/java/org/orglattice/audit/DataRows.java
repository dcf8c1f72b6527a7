package org.orglattice.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A data set as text: rows of cells by table, read, written and changed by {@link DataRowsFiles} and the cases of audits.
 *
 * @param dataSet the id of the data set
 * @param tables the rows of each table, by its English name
 */
record DataRows(String dataSet, Map<String, List<Row>> tables) {

    private static final Map<String, Set<String>> ID_COLUMNS = Map.ofEntries(
            Map.entry("dataset", Set.of("id")),
            Map.entry("organizations", Set.of("id", "home", "reports_to")),
            Map.entry("links", Set.of("from", "to")),
            Map.entry("posts", Set.of("id", "organization")),
            Map.entry("members", Set.of("id")),
            Map.entry("appointments", Set.of("id", "member", "post", "organization")),
            Map.entry("memberships", Set.of("member", "organization")),
            Map.entry("figures", Set.of("organization")),
            Map.entry("rules", Set.of("id", "within")),
            Map.entry("explanations", Set.of("rule", "subject", "counterpart")));

    /**
     * A row.
     *
     * @param cells its cells by column; what is empty is not stated
     */
    record Row(Map<String, String> cells) {

        @Nullable
        String text(String column) {
            String cell = cells.get(column);
            return cell == null || cell.isBlank() ? null : cell;
        }

        String required(String column) {
            String cell = text(column);
            if (cell == null) {
                throw new IllegalArgumentException(column + " is not stated in " + cells);
            }
            return cell;
        }

        ReferenceSpan span(String since, String until) {
            return ReferenceSpan.of(text(since), text(until));
        }

        @Override
        public String toString() {
            return cells.entrySet().stream()
                    .filter(cell -> !cell.getValue().isBlank())
                    .map(cell -> cell.getKey() + "=" + cell.getValue())
                    .collect(Collectors.joining(", "));
        }

        private Row overlaidWith(Row other) {
            Map<String, String> both = new LinkedHashMap<>(cells);
            both.putAll(other.cells);
            return new Row(both);
        }

        private Row renamed(Set<String> columns, UnaryOperator<String> name) {
            Map<String, String> renamed = new LinkedHashMap<>();
            cells.forEach((column, cell) ->
                    renamed.put(column, columns.contains(column) && !cell.isBlank() ? name.apply(cell) : cell));
            return new Row(renamed);
        }
    }

    static DataRows empty(String dataSet) {
        return new DataRows(dataSet, Map.of());
    }

    List<Row> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /**
     * These rows and others of the same data set.
     *
     * @param table the others' table
     * @param added the others; one with the id of a row that is there already changes the cells that it states
     * @return all of them
     */
    DataRows with(String table, List<Row> added) {
        List<Row> rows = new ArrayList<>(rows(table));
        added.forEach(row -> put(rows, row));
        Map<String, List<Row>> all = new LinkedHashMap<>(tables);
        all.put(table, List.copyOf(rows));
        return new DataRows(dataSet, all);
    }

    private static void put(List<Row> rows, Row row) {
        String id = row.text("id");
        for (int i = 0; id != null && i < rows.size(); i++) {
            if (id.equals(rows.get(i).text("id"))) {
                rows.set(i, rows.get(i).overlaidWith(row));
                return;
            }
        }
        rows.add(row);
    }

    /**
     * The same rows under other ids, so that many sets of rows can lie in one graph. A common prefix changes no order.
     *
     * @param prefix what is put before each id, that of the data set too
     * @return the rows
     */
    DataRows under(String prefix) {
        Map<String, List<Row>> renamed = new LinkedHashMap<>();
        tables.forEach((table, rows) -> renamed.put(
                table,
                rows.stream()
                        .map(row -> row.renamed(ID_COLUMNS.getOrDefault(table, Set.of()), id -> prefix + id))
                        .toList()));
        return new DataRows(prefix + dataSet, renamed);
    }

    /** For people: a line a row, without what is not stated. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("data set ").append(dataSet).append('\n');
        tables.forEach((table, rows) -> {
            text.append('\n').append(table).append('\n');
            rows.forEach(row -> text.append("  ").append(row).append('\n'));
        });
        return text.toString();
    }
}
