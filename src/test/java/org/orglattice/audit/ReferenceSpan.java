package org.orglattice.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period as the reference reads it.
 *
 * @param since its first day, {@code null} where it has none
 * @param until the first day after it, {@code null} where it has none
 */
record ReferenceSpan(@Nullable LocalDate since, @Nullable LocalDate until) {

    static ReferenceSpan of(@Nullable String since, @Nullable String until) {
        return new ReferenceSpan(firstDay(since), firstDay(until));
    }

    /**
     * The first day of a partial date.
     *
     * @param text {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, or {@code null}
     * @return the day, or {@code null} where nothing is stated
     */
    static @Nullable LocalDate firstDay(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }

    boolean holds(LocalDate day) {
        return hasBegunBy(day) && (until == null || day.isBefore(until));
    }

    boolean hasBegunBy(LocalDate day) {
        return since == null || !since.isAfter(day);
    }
}
