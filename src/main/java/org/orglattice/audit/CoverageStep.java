package org.orglattice.audit;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far the points of a coverage history are apart.
 */
enum CoverageStep {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    CoverageStep(int months) {
        this.months = months;
    }

    /**
     * The ends of the months, quarters or years of a time.
     *
     * @param from no end lies before it
     * @param to no end lies behind it
     * @param most how many at most
     * @return the days, the earliest first
     */
    List<LocalDate> ends(LocalDate from, LocalDate to, int most) {
        int month = (from.getMonthValue() + months - 1) / months * months;
        LocalDate first = from.withDayOfMonth(1).withMonth(month);
        return Stream.iterate(first, day -> day.plusMonths(months))
                .map(day -> day.with(TemporalAdjusters.lastDayOfMonth()))
                .takeWhile(day -> !day.isAfter(to))
                .limit(most)
                .toList();
    }
}
