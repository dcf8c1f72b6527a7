package org.orglattice.dataset.load;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.Format;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.springframework.stereotype.Component;

/**
 * What the graph holds, in the words of the data set format: the row that would state it as it is.
 */
@Component
public class StoredRows {

    /**
     * A row as the graph holds it.
     *
     * @param table its table
     * @param id its id; of links and memberships that of an end by which it was found
     * @param dataset the data set that owns it
     * @param version how often it has been changed; of what has no identity nought
     * @param cells the cells that are not empty, by column, in the order of the columns
     */
    public record StoredRow(String table, String id, String dataset, int version, Map<String, String> cells) {

        /**
         * A cell.
         *
         * @param column its column
         * @return what stands in it, an empty text where nothing does
         */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final Graph graph;

    StoredRows(Graph graph) {
        this.graph = graph;
    }

    /**
     * Reads rows, in the transaction at hand.
     *
     * @param table a table of what has ids; or {@code links}, {@code memberships} or {@code explanations}
     * @param ids the ids; of links and memberships those of either end, of explanations those of their rules
     * @return the rows, none for what the graph does not hold
     */
    public List<StoredRow> read(String table, Collection<String> ids) {
        List<Column> columns = Format.shipped().table(table).orElseThrow().columns();
        return graph.run(Cypher.file("dataset/stored-" + table), Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> new StoredRow(
                        table,
                        row.text("id"),
                        row.text("dataset"),
                        row.count("version"),
                        cells(columns, row.row("row"))))
                .distinct()
                .toList();
    }

    private static Map<String, String> cells(List<Column> columns, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : columns) {
            String text = text(row.value(column.name()));
            if (!text.isEmpty()) {
                cells.put(column.name(), text);
            }
        }
        return cells;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining(";"));
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number).toPlainString()
                : Objects.toString(value, "");
    }
}
