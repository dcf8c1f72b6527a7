package org.orglattice.sample.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day on which the answers are known, with the stretch of time since the one before. All that changes in the sample
 * changes within a stretch, so that what is planned for an era holds on its day.
 */
public enum Era {
    /** The first day, after almost three years. */
    Y2018("2015-09-01", "2018-07-01"),
    /** Three years on. */
    Y2021("2018-07-01", "2021-07-01"),
    /** Two and a half years on. */
    Y2024("2021-07-01", "2024-01-01"),
    /** The present of the sample. */
    Y2026("2024-01-01", "2026-07-01");

    private final LocalDate begin;
    private final LocalDate day;

    Era(String begin, String day) {
        this.begin = LocalDate.parse(begin);
        this.day = LocalDate.parse(day);
    }

    /**
     * The day on which the answers are known.
     *
     * @return the last day of the stretch
     */
    public LocalDate day() {
        return day;
    }

    /**
     * A day of the stretch.
     *
     * @param share how much of the stretch has passed, above 0 and below 1
     * @return the day
     */
    LocalDate at(double share) {
        return begin.plusDays(Math.round(share * ChronoUnit.DAYS.between(begin, day)));
    }

    /**
     * Tells whether another era does not lie before this one.
     *
     * @param other the other era
     * @return whether it is this one or a later one
     */
    public boolean reaches(Era other) {
        return compareTo(other) <= 0;
    }

    /**
     * The era that follows.
     *
     * @return the next one; of the last one itself
     */
    public Era next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /**
     * Tells whether this is the present.
     *
     * @return whether no era follows
     */
    public boolean isPresent() {
        return this == Y2026;
    }
}
