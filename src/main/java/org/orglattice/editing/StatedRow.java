package org.orglattice.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.load.StoredRows.StoredRow;

/**
 * A row that a mutation states.
 *
 * @param table its table
 * @param cells its cells, by column; empty ones are not stated
 * @param input the input, or the part of it, that it follows from
 * @param fields what stands for a column there, where that is not the field of the same name
 * @param before the row as the graph holds it, or {@code null} where it is new
 */
record StatedRow(
        String table,
        Map<String, String> cells,
        Input input,
        Map<String, String> fields,
        @Nullable StoredRow before) {

    /**
     * A row that is new.
     *
     * @param table its table
     * @param input the input whose fields are its columns
     */
    static StatedRow added(String table, Input input) {
        return new StatedRow(table, input.cells(table), input, Map.of(), null);
    }

    /**
     * A row as the graph holds it.
     *
     * @param before the row
     * @param input the input that it is changed by
     */
    static StatedRow kept(StoredRow before, Input input) {
        return new StatedRow(before.table(), before.cells(), input, Map.of(), before);
    }

    /**
     * The same row with what the input says of it.
     *
     * @return a row whose other cells are as they were
     */
    StatedRow patched() {
        Map<String, String> patched = new LinkedHashMap<>(cells);
        patched.putAll(input.cells(table));
        return new StatedRow(table, patched, input, fields, before);
    }

    /** The same row in the place of one that the graph holds, of which nothing is kept. */
    StatedRow instead(StoredRow known) {
        return new StatedRow(table, cells, input, fields, known);
    }

    /**
     * The same row with another value in a cell.
     *
     * @param column the cell's column
     * @param value what stands there
     */
    StatedRow with(String column, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, value == null ? "" : value);
        return new StatedRow(table, changed, input, fields, before);
    }

    /**
     * The same row with another value in a cell, which another field of the input gives.
     *
     * @param column the cell's column
     * @param value what stands there
     * @param field the input's field
     */
    StatedRow with(String column, @Nullable String value, String field) {
        Map<String, String> named = new LinkedHashMap<>(fields);
        named.put(column, field);
        return new StatedRow(table, with(column, value).cells(), input, named, before);
    }

    /** The id of the data set that owns it; only of a row that the graph holds. */
    String owner() {
        return Objects.requireNonNull(before).dataset();
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * Where the request states a cell.
     *
     * @param column the cell's column, or {@code null} for the row as a whole
     * @return the path to it, or to the input where it has no such field
     */
    List<String> path(@Nullable String column) {
        String field = column == null ? null : fields.getOrDefault(column, FieldNames.ofColumn(column));
        if (field == null || !input.has(field)) {
            return new ArrayList<>(input.path());
        }
        return input.at(field);
    }
}
