package org.orglattice.dataset.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orglattice.text.Bilingual;
import tools.jackson.databind.JsonNode;

/**
 * What the format tells those who fill it in: what tables and columns are for, and rows that show how.
 */
public final class FormatGuide {

    private static final FormatGuide SHIPPED = new FormatGuide(Format.resources());

    private final Map<String, JsonNode> tables = new LinkedHashMap<>();

    private FormatGuide(JsonNode resources) {
        resources.forEach(resource -> tables.put(resource.get("name").asString(), resource));
    }

    /**
     * The guide to the format of this version.
     *
     * @return the guide
     */
    public static FormatGuide shipped() {
        return SHIPPED;
    }

    /**
     * What a table holds.
     *
     * @param table the table
     * @return a phrase
     */
    public Bilingual description(TableFormat table) {
        return description(resource(table));
    }

    /**
     * What a column holds.
     *
     * @param table its table
     * @param column the column
     * @return a phrase
     */
    public Bilingual description(TableFormat table, Column column) {
        return description(field(table, column));
    }

    /**
     * What may stand in a column.
     *
     * @param table its table
     * @param column the column
     * @return a value by its name in English
     */
    public Optional<String> example(TableFormat table, Column column) {
        return rows(table).stream()
                .filter(row -> row.containsKey(column.name()))
                .map(row -> row.get(column.name()))
                .findFirst()
                .or(() ->
                        Optional.ofNullable(field(table, column).get("example")).map(JsonNode::asString));
    }

    /**
     * Rows that show how a table is filled in. Those of all tables together are a data set without fault.
     *
     * @param table the table
     * @return values by column, as a file has them
     */
    public List<Map<String, String>> rows(TableFormat table) {
        return resource(table)
                .get("examples")
                .valueStream()
                .map(FormatGuide::row)
                .toList();
    }

    private static Map<String, String> row(JsonNode values) {
        Map<String, String> row = new LinkedHashMap<>();
        values.propertyStream()
                .forEach(value -> row.put(value.getKey(), value.getValue().asString()));
        return row;
    }

    private JsonNode resource(TableFormat table) {
        JsonNode resource = tables.get(table.name());
        if (resource == null) {
            throw new IllegalArgumentException("The format has no table " + table.name());
        }
        return resource;
    }

    private JsonNode field(TableFormat table, Column column) {
        return resource(table)
                .get("schema")
                .get("fields")
                .valueStream()
                .filter(field -> field.get("name").asString().equals(column.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Bilingual description(JsonNode described) {
        return new Bilingual(
                described.get("description_zh").asString(),
                described.get("description").asString());
    }
}
