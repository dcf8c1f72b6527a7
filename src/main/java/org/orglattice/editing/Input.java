package org.orglattice.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.Format;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a mutation is given, or a part of it. A field that is left out is told from one that is null.
 *
 * @param fields the values given, by name
 * @param path where it stands in the request
 */
record Input(Map<String, Object> fields, List<String> path) {

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean states(String field) {
        return fields.get(field) != null;
    }

    /** A text, id, date or number as text; an empty text where it is null or left out. */
    String text(String field) {
        return asText(fields.get(field));
    }

    String textOr(String field, String otherwise) {
        return states(field) ? text(field) : otherwise;
    }

    @Nullable
    String textOrNull(String field) {
        return states(field) ? text(field) : null;
    }

    boolean is(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    List<String> texts(String field) {
        return fields.get(field) instanceof List<?> several
                ? several.stream().map(Input::asText).toList()
                : List.of();
    }

    List<String> at(String field) {
        List<String> place = new ArrayList<>(path);
        place.add(field);
        return place;
    }

    /** An object within, an empty one where it is null or left out. */
    Input within(String field) {
        return new Input(map(fields.get(field)), at(field));
    }

    /** The objects of a list within. */
    List<Input> each(String field) {
        List<Input> inputs = new ArrayList<>();
        if (fields.get(field) instanceof List<?> several) {
            for (Object each : several) {
                List<String> place = at(field);
                place.add(String.valueOf(inputs.size()));
                inputs.add(new Input(map(each), place));
            }
        }
        return inputs;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /**
     * The fields that are columns of a table.
     *
     * @param table the table
     * @return the cells given, by column; what is null is an empty cell, which clears
     */
    Map<String, String> cells(String table) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Column column : Format.shipped().table(table).orElseThrow().columns()) {
            String field = FieldNames.ofColumn(column.name());
            if (has(field)) {
                cells.put(column.name(), text(field));
            }
        }
        return cells;
    }

    private static String asText(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Input::asText).collect(Collectors.joining(";"));
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        return value instanceof Map<?, ?> object
                ? JsonMapper.shared().writeValueAsString(object)
                : Objects.toString(value, "");
    }
}
