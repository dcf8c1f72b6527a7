package org.orglattice.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;
import org.orglattice.time.PartialDate;

/**
 * One row of an answer, or a map within one: values by name, an absent one being {@code null}.
 */
public final class Row {

    private final MapAccessor values;

    Row(MapAccessor values) {
        this.values = values;
    }

    /**
     * A row of texts, where nothing was read.
     *
     * @param texts the texts by name
     * @return the row
     */
    public static Row of(Map<String, String> texts) {
        return new Row(Values.value(texts));
    }

    /**
     * Tells whether a value is stated.
     *
     * @param name its name
     * @return {@code false} where it is absent or null
     */
    public boolean has(String name) {
        return !values.get(name).isNull();
    }

    /**
     * A text that is always there, unless nobody {@link Projection wanted} it.
     *
     * @param name its name
     * @return the text
     */
    public String text(String name) {
        return values.get(name).asString(null);
    }

    /**
     * A text.
     *
     * @param name its name
     * @return the text, or {@code null} where it is not stated
     */
    public @Nullable String textOrNull(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asString();
    }

    /**
     * A partial date.
     *
     * @param name its name
     * @return the date, or {@code null} where it is not stated
     */
    public @Nullable PartialDate dateOrNull(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : PartialDate.parse(value.asString()).orElseThrow();
    }

    /**
     * A whole number that is always there, unless nobody {@link Projection wanted} it.
     *
     * @param name its name
     * @return the number
     */
    public int integer(String name) {
        return values.get(name).asInt(0);
    }

    /**
     * A whole number.
     *
     * @param name its name
     * @return the number, or {@code null} where it is not stated
     */
    public @Nullable Integer integerOrNull(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asInt();
    }

    /**
     * How often something is there.
     *
     * @param name its name
     * @return the number, nought where it is not stated
     */
    public int count(String name) {
        return values.get(name).asInt(0);
    }

    /**
     * A number that is always there.
     *
     * @param name its name
     * @return the number
     */
    public double number(String name) {
        return values.get(name).asDouble();
    }

    /**
     * A number.
     *
     * @param name its name
     * @return the number, or {@code null} where it is not stated
     */
    public @Nullable Double numberOrNull(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asDouble();
    }

    /**
     * A truth value.
     *
     * @param name its name
     * @return the value; {@code false} where it is not stated
     */
    public boolean is(String name) {
        return values.get(name).asBoolean(false);
    }

    /**
     * A truth value that may be left open.
     *
     * @param name its name
     * @return the value, or {@code null} where it is not stated
     */
    public @Nullable Boolean booleanOrNull(String name) {
        Value value = values.get(name);
        return value.isNull() ? null : value.asBoolean();
    }

    /**
     * A value of whatever type.
     *
     * @param name its name
     * @return a text, number, truth value, list or map, or {@code null} where it is not stated
     */
    public @Nullable Object value(String name) {
        return values.get(name).asObject();
    }

    /**
     * A list of texts.
     *
     * @param name its name
     * @return the texts, none where it is not stated
     */
    public List<String> texts(String name) {
        return values.get(name).asList(Value::asString, List.of());
    }

    /**
     * A map within the row.
     *
     * @param name its name
     * @return its values, all absent where the map is
     */
    public Row row(String name) {
        Value value = values.get(name);
        return new Row(value.isNull() ? Values.EmptyMap : value);
    }

    /**
     * A list of maps within the row.
     *
     * @param name its name
     * @return the maps, none where the list is not stated
     */
    public List<Row> rows(String name) {
        return values.get(name).asList(Row::new, List.of());
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
