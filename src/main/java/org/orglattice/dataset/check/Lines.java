package org.orglattice.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.Line;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.time.Period;

/**
 * One line over all days, as it will be once the data set is loaded: what the set states takes the place of what the
 * graph holds of the same.
 */
final class Lines {

    /** More levels than any structure has; what is longer is a circle, or is refused like one. */
    static final int MOST_LEVELS = 64;

    /**
     * A step of the line.
     *
     * @param to the home or superior
     * @param period when
     * @param entry the row that states it, or {@code null} where the graph does
     */
    record Step(String to, Period period, @Nullable Entry entry) {}

    private final Map<String, List<Step>> steps = new HashMap<>();

    /**
     * Puts a line together.
     *
     * @param type PART_OF or REPORTS_TO
     * @param set the data set
     * @param graph what the graph holds
     */
    Lines(String type, DataSet set, GraphView graph) {
        String column = type.equals("PART_OF") ? "home" : "reports_to";
        String since = type.equals("PART_OF") ? "home_since" : "reports_since";
        Set<String> own = new HashSet<>();
        for (Entry row : set.rows("organizations")) {
            own.add(row.required("id"));
            if (row.has(column)) {
                add(row.required("id"), new Step(row.required(column), Period.between(row.date(since), null), row));
            }
        }
        Set<Line> restated = new HashSet<>();
        for (Entry row : set.rows("links")) {
            if (row.required("type").equals(type)) {
                Step step = new Step(row.required("to"), row.period("since", "until"), row);
                add(row.required("from"), step);
                restated.add(new Line(
                        type,
                        row.required("from"),
                        step.to(),
                        new Period(step.period().since(), null)));
            }
        }
        for (Line known : graph.lines()) {
            boolean current = known.period().until() == null;
            Line key = new Line(
                    type, known.from(), known.to(), new Period(known.period().since(), null));
            if (known.type().equals(type) && !(current && own.contains(known.from())) && !restated.contains(key)) {
                add(known.from(), new Step(known.to(), known.period(), null));
            }
        }
    }

    private void add(String from, Step step) {
        steps.computeIfAbsent(from, added -> new ArrayList<>()).add(step);
    }

    /**
     * The steps from an organization.
     *
     * @param organization its id
     * @return its homes or superiors over time
     */
    List<Step> from(String organization) {
        return steps.getOrDefault(organization, List.of());
    }

    /**
     * Tells whether some day an organization is below itself.
     *
     * @param organization its id
     * @return whether the line leads back to it on a day, within {@link #MOST_LEVELS}
     */
    boolean leadsBackTo(String organization) {
        return leadsTo(organization, organization, Period.ALWAYS, 1);
    }

    private boolean leadsTo(String target, String from, Period period, int level) {
        for (Step step : from(from)) {
            if (period.overlaps(step.period())) {
                Period common = step.period().intersect(period);
                if (step.to().equals(target) || level < MOST_LEVELS && leadsTo(target, step.to(), common, level + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The line from an organization up to the root, as it runs now, or to {@link #MOST_LEVELS} where it is longer.
     *
     * @param organization its id
     * @return the ids, the organization's first
     */
    List<String> chain(String organization) {
        List<String> chain = new ArrayList<>();
        String each = organization;
        while (each != null && chain.size() <= MOST_LEVELS) {
            chain.add(each);
            each = from(each).stream()
                    .filter(step -> step.period().until() == null)
                    .map(Step::to)
                    .findFirst()
                    .orElse(null);
        }
        return chain;
    }
}
