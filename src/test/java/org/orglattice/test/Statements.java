package org.orglattice.test;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.orglattice.graph.Graph;

/**
 * What a service asked of its database: how often each statement, by its name. What it asks unasked is left out: which
 * version of the graph there is, and whether there are new changes.
 *
 * @param counts the number of times by name, at least one each
 */
public record Statements(Map<String, Long> counts) {

    // who followed changes may be gone a while before the service notices
    private static final Set<String> OF_ITS_OWN_ACCORD = Set.of("graph/version", "history/last");

    /**
     * Counts them while something is done.
     *
     * @param meters the meters of the service
     * @param work what is done
     * @return what was asked meanwhile, by whomever
     */
    public static Statements during(MeterRegistry meters, Runnable work) {
        Map<String, Long> before = all(meters);
        work.run();
        Map<String, Long> counts = all(meters);
        before.forEach((name, count) -> counts.computeIfPresent(name, (same, now) -> now > count ? now - count : null));
        return new Statements(counts);
    }

    private static Map<String, Long> all(MeterRegistry meters) {
        Map<String, Long> counts = new TreeMap<>();
        for (Timer timer : meters.find(Graph.STATEMENTS).tag("way", "read").timers()) {
            counts.merge(String.valueOf(timer.getId().getTag("statement")), timer.count(), Long::sum);
        }
        counts.keySet().removeAll(OF_ITS_OWN_ACCORD);
        return counts;
    }

    /**
     * Leaves others out.
     *
     * @param names which names to keep
     * @return what was asked by those names
     */
    public Statements of(Predicate<String> names) {
        Map<String, Long> kept = new TreeMap<>(counts);
        kept.keySet().removeIf(names.negate());
        return new Statements(kept);
    }

    /**
     * All together.
     *
     * @return how many there were
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
