package org.orglattice.history;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * One row of the data set format that was made, changed or removed.
 *
 * @param id its number as a text: the order of numbers is the order in which changes were made
 * @param at when it was made
 * @param actor who made it
 * @param action by what
 * @param reason why, or {@code null} where nobody said
 * @param table the table of the row
 * @param subjectId the id of what the row is about
 * @param before the cells that it had, by column: those that differ and those that tell which row it is; {@code null} of a
 *     new one
 * @param after the cells that it has, or {@code null} where it was removed
 */
public record Change(
        String id,
        OffsetDateTime at,
        String actor,
        String action,
        @Nullable String reason,
        String table,
        String subjectId,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    static Change of(Row row) {
        return new Change(
                String.valueOf(row.value("seq")),
                OffsetDateTime.parse(row.text("at")),
                row.text("actor"),
                row.text("action"),
                row.textOrNull("reason"),
                row.text("table"),
                row.text("subject"),
                Cells.parse(row.textOrNull("before")),
                Cells.parse(row.textOrNull("after")));
    }
}
