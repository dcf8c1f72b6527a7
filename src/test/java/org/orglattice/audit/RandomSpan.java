package org.orglattice.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * A random period as text. All days lie close together, so that beginnings and ends often fall on the day of an audit.
 *
 * @param since its beginning, empty where it has none
 * @param until its end, empty where it has none
 */
record RandomSpan(String since, String until) {

    /** The days on which everything begins and ends. */
    static final List<String> DAYS = List.of(
            "2024-07-01", "2024-07", "2024-06-30", "2024-07-02", "2020", "2022-02", "2024-02-29", "2024", "2025-01-01");

    /** The days of audits. */
    static final List<LocalDate> AUDIT_DAYS = List.of(
            LocalDate.parse("2024-07-01"),
            LocalDate.parse("2024-07-01"),
            LocalDate.parse("2024-06-30"),
            LocalDate.parse("2024-07-02"),
            LocalDate.parse("2024-02-29"),
            LocalDate.parse("2022-02-01"),
            LocalDate.parse("2025-01-01"));

    /** A period with a beginning and an end in so many percent of cases each. */
    static RandomSpan roll(Dice dice, int percent) {
        String since = day(dice, percent);
        String until = day(dice, percent);
        boolean reversed = !since.isEmpty() && !until.isEmpty() && first(until).isBefore(first(since));
        return reversed ? new RandomSpan(until, since) : new RandomSpan(since, until);
    }

    static String day(Dice dice, int percent) {
        return dice.chance(percent) ? dice.pick(DAYS) : "";
    }

    static LocalDate first(String day) {
        LocalDate first = ReferenceSpan.firstDay(day);
        if (first == null) {
            throw new IllegalArgumentException("No day is stated");
        }
        return first;
    }

    LocalDate begin() {
        return since.isEmpty() ? LocalDate.MIN : first(since);
    }

    LocalDate end() {
        return until.isEmpty() ? LocalDate.MAX : first(until);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(begin()) && day.isBefore(end());
    }

    boolean overlaps(RandomSpan other) {
        return holds(other.begin()) && begin().isBefore(end()) && other.begin().isBefore(other.end())
                || other.holds(begin()) && begin().isBefore(end());
    }

    /** The same, but over by a day; with no day of its own left where it began only then. */
    RandomSpan endedBy(String day) {
        if (day.isEmpty() || !end().isAfter(first(day))) {
            return this;
        }
        return begin().isAfter(first(day)) ? new RandomSpan(day, day) : new RandomSpan(since, day);
    }
}
