package org.orglattice.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * What was measured of one of the two.
 *
 * @param rate requests a second
 * @param p50 the milliseconds within which half of the answers came
 * @param p95 the same of 95 %
 * @param p99 the same of 99 %
 * @param processor the milliseconds of the processor that one request took of the process that answered
 * @param database those that it took of the database
 */
record Figures(double rate, double p50, double p95, double p99, double processor, double database) {

    static Figures of(Histogram nanos, double seconds, Duration processor, Duration database) {
        double requests = nanos.getTotalCount();
        return new Figures(
                requests / seconds,
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(95) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                processor.toNanos() / 1e6 / requests,
                database.toNanos() / 1e6 / requests);
    }

    /**
     * The median of each figure.
     *
     * @param rounds the figures of rounds, at least one
     * @return their medians
     */
    static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::rate),
                median(rounds, Figures::p50),
                median(rounds, Figures::p95),
                median(rounds, Figures::p99),
                median(rounds, Figures::processor),
                median(rounds, Figures::database));
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double cost() {
        return processor + database;
    }
}
