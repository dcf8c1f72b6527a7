package org.orglattice.audit;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.time.PartialDate;

/**
 * Why a gap is there.
 *
 * @param reason the reason
 * @param by who gave it, or {@code null}
 * @param since from when it holds, or {@code null} for long ago
 * @param until the first day on which it holds no longer, or {@code null} for still
 */
public record Explanation(
        String reason,
        @Nullable String by,
        @Nullable PartialDate since,
        @Nullable PartialDate until) {

    /**
     * Makes an explanation of its properties.
     *
     * @param row the properties
     * @return the explanation
     */
    public static Explanation of(Row row) {
        return new Explanation(
                row.text("reason"), row.textOrNull("by"), row.dateOrNull("since"), row.dateOrNull("until"));
    }
}
