package org.orglattice.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * How many subjects came to which outcome.
 *
 * @param byOutcome the numbers; an outcome that is not there has none
 */
record Counts(Map<Outcome, Integer> byOutcome) {

    static final Counts NONE = new Counts(Map.of());

    static Counts of(List<Row> rows) {
        Map<Outcome, Integer> byOutcome = new EnumMap<>(Outcome.class);
        rows.forEach(row -> byOutcome.put(Outcome.valueOf(row.text("outcome")), row.integer("count")));
        return new Counts(byOutcome);
    }

    int of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, 0);
    }

    int checked() {
        return all() - of(Outcome.EXPLAINED);
    }

    int all() {
        return byOutcome.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The share that is as it ought to be.
     *
     * @return from 0 to 1, or {@code null} where nothing was checked
     */
    @Nullable
    Double coverage() {
        return checked() == 0 ? null : (double) of(Outcome.SATISFIED) / checked();
    }

    /**
     * Tells whether a target is met.
     *
     * @param target the target from 0 to 1, or {@code null}
     * @return whether the coverage reaches it, or {@code null} where there is none of either
     */
    @Nullable
    Boolean meets(@Nullable Double target) {
        Double coverage = coverage();
        return coverage == null || target == null ? null : coverage >= target;
    }
}
