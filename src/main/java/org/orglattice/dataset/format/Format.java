package org.orglattice.dataset.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data set format, as {@code seeds/datapackage.json} states it.
 *
 * @param tables its tables, in the order in which they are loaded
 */
public record Format(List<TableFormat> tables) {

    private static final Format SHIPPED = read();

    /**
     * The format of this version.
     *
     * @return the format
     */
    public static Format shipped() {
        return SHIPPED;
    }

    /**
     * Finds a table.
     *
     * @param name the name of a file, without its ending, or of a sheet, in either language
     * @return the table, or empty where there is none of that name
     */
    public Optional<TableFormat> table(String name) {
        return tables.stream()
                .filter(table ->
                        table.name().equalsIgnoreCase(name) || table.title().equals(name))
                .findFirst();
    }

    private static Format read() {
        return new Format(resources().valueStream().map(Format::table).toList());
    }

    /**
     * The tables as the file states them.
     *
     * @return the list of its resources
     */
    static JsonNode resources() {
        try (InputStream file = new ClassPathResource("seeds/datapackage.json").getInputStream()) {
            return JsonMapper.shared().readTree(file).get("resources");
        } catch (IOException e) {
            throw new UncheckedIOException("seeds/datapackage.json cannot be read", e);
        }
    }

    private static TableFormat table(JsonNode resource) {
        JsonNode schema = resource.get("schema");
        List<Column> columns =
                schema.get("fields").valueStream().map(Format::column).toList();
        return new TableFormat(
                resource.get("name").asString(),
                resource.get("title").asString(),
                columns,
                texts(schema.get("primaryKey")));
    }

    private static Column column(JsonNode field) {
        JsonNode constraints = field.path("constraints");
        Map<String, String> labels = new LinkedHashMap<>();
        field.path("labels")
                .propertyStream()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asString()));
        return new Column(
                field.get("name").asString(),
                field.get("title").asString(),
                type(field, !labels.isEmpty()),
                constraints.path("required").asBoolean(false),
                number(constraints.get("minimum")),
                number(constraints.get("maximum")),
                constraints.has("maxLength") ? constraints.get("maxLength").asInt() : null,
                labels,
                texts(field.path("references")));
    }

    private static CellType type(JsonNode field, boolean closed) {
        return switch (field.path("format").asString("")) {
            case "id" -> CellType.ID;
            case "ids" -> CellType.IDS;
            case "sources" -> CellType.SOURCES;
            case "partial-date" -> CellType.DATE;
            case "kind" -> CellType.KIND;
            case "kinds" -> CellType.KINDS;
            case "role" -> CellType.ROLE;
            case "counts" -> CellType.COUNTS;
            case "uscc" -> CellType.USCC;
            case "national-id" -> CellType.NATIONAL_ID;
            case "template" -> CellType.TEMPLATE;
            case "json" -> CellType.JSON;
            default ->
                switch (field.get("type").asString()) {
                    case "integer" -> CellType.INTEGER;
                    case "number" -> CellType.NUMBER;
                    case "boolean" -> CellType.BOOLEAN;
                    default -> closed ? CellType.CHOICE : CellType.TEXT;
                };
        };
    }

    private static @Nullable Double number(@Nullable JsonNode node) {
        return node == null ? null : node.asDouble();
    }

    private static List<String> texts(JsonNode nodes) {
        List<String> texts = new ArrayList<>();
        nodes.valueStream().forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
