package org.orglattice.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A half-open period, {@code [since, until)}.
 *
 * @param since the first day; {@code null} is "unknown, long ago"
 * @param until the first day after it; {@code null} is "still"
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** Every day there is. */
    public static final Period ALWAYS = new Period(null, null);

    /**
     * The period between two dates as given.
     *
     * @param since the beginning, or {@code null}
     * @param until the end, or {@code null}
     * @return the period of their first days
     */
    public static Period between(@Nullable PartialDate since, @Nullable PartialDate until) {
        return new Period(since == null ? null : since.firstDay(), until == null ? null : until.firstDay());
    }

    /**
     * Tells whether it ends before it begins, which no fact can do.
     *
     * @return {@code true} where {@code until} lies before {@code since}
     */
    public boolean isReversed() {
        return since != null && until != null && until.isBefore(since);
    }

    /**
     * Tells whether it holds on no day at all.
     *
     * @return {@code true} where {@code until} does not lie after {@code since}
     */
    public boolean isEmpty() {
        return since != null && until != null && !until.isAfter(since);
    }

    /**
     * The days that both periods hold.
     *
     * @param other another period
     * @return their intersection, empty where they have no day in common
     */
    public Period intersect(Period other) {
        LocalDate begin = since == null ? other.since : other.since == null ? since : max(since, other.since);
        LocalDate end = until == null ? other.until : other.until == null ? until : min(until, other.until);
        return new Period(begin, end);
    }

    /**
     * Tells whether there is a day that both periods hold.
     *
     * @param other another period
     * @return {@code true} where they overlap
     */
    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && !intersect(other).isEmpty();
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
