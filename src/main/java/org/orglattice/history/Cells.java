package org.orglattice.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a change tells of a row: of a new or removed one all cells that are stated, of a changed one those that differ and
 * those by which it is known.
 *
 * @param before the cells before, or {@code null}
 * @param after the cells after, or {@code null}
 */
record Cells(
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    /** The columns by which rows without an id are known. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "links", List.of("from", "type", "to", "since"),
            "memberships", List.of("member", "organization", "kind", "since"),
            "explanations", List.of("rule", "subject", "counterpart", "since"));

    // never stored, here as little as elsewhere
    private static final Set<String> UNTOLD = Set.of("national_id");

    private static final TypeReference<Map<String, @Nullable Object>> BY_COLUMN = new TypeReference<>() {};

    static Cells of(ChangeEntry entry) {
        Map<String, @Nullable Object> before = stated(entry.before());
        Map<String, @Nullable Object> after = stated(entry.after());
        if (before == null || after == null) {
            return new Cells(before, after);
        }
        Set<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        columns.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        if (columns.isEmpty()) {
            return new Cells(Map.of(), Map.of());
        }
        columns.addAll(KEYS.getOrDefault(entry.table(), List.of()));
        return new Cells(only(columns, before), only(columns, after));
    }

    boolean tellNothing() {
        return before != null && before.isEmpty() && after != null && after.isEmpty();
    }

    private static @Nullable Map<String, @Nullable Object> stated(
            @Nullable Map<String, ? extends @Nullable Object> cells) {
        if (cells == null) {
            return null;
        }
        Map<String, @Nullable Object> stated = new TreeMap<>(cells);
        stated.values().removeIf(Objects::isNull);
        stated.keySet().removeAll(UNTOLD);
        return stated;
    }

    private static Map<String, @Nullable Object> only(Set<String> columns, Map<String, @Nullable Object> cells) {
        Map<String, @Nullable Object> found = new TreeMap<>();
        columns.forEach(column -> found.put(column, cells.get(column)));
        return found;
    }

    static @Nullable String format(@Nullable Map<String, @Nullable Object> cells) {
        return cells == null ? null : JsonMapper.shared().writeValueAsString(cells);
    }

    static @Nullable Map<String, @Nullable Object> parse(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, BY_COLUMN);
    }
}
