package org.orglattice.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cells of changes are personal data.
 */
final class PersonalCells {

    private static final Set<String> COLUMNS = Set.of("phone", "birth_year", "party_member", "national_id_tail");

    private PersonalCells() {}

    /**
     * Tells whether that a row is there tells of Party membership.
     *
     * @param change the change of the row
     * @return whether it says on whose roster somebody is, or where they check in
     */
    static boolean areAllOf(Change change) {
        return change.table().equals("memberships")
                && cells(change).anyMatch(cells -> !"TEAM".equals(cells.get("kind")));
    }

    /**
     * Names those that a table has, stated or not: that one is stated tells something, too.
     *
     * @param table the table
     * @return their columns
     */
    static List<String> in(String table) {
        return table.equals("members") ? COLUMNS.stream().sorted().toList() : List.of();
    }

    /**
     * Finds those of a change.
     *
     * @param change the change
     * @return their columns, by name
     */
    static List<String> of(Change change) {
        return cells(change)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(COLUMNS::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Leaves them out.
     *
     * @param cells the cells of a change, or {@code null}
     * @return the others, or {@code null} where there are none at all
     */
    static @Nullable Map<String, @Nullable Object> masked(@Nullable Map<String, @Nullable Object> cells) {
        if (cells == null) {
            return null;
        }
        Map<String, @Nullable Object> shown = new TreeMap<>(cells);
        shown.keySet().removeAll(COLUMNS);
        return shown;
    }

    private static Stream<Map<String, @Nullable Object>> cells(Change change) {
        return Stream.of(change.before(), change.after()).filter(Objects::nonNull);
    }
}
