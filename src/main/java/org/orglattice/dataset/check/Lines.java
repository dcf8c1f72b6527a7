package org.orglattice.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private record Reached(String organization, Period period) {}

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

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
            boolean first = row.has("id") && own.add(row.required("id"));
            if (first && row.has(column)) {
                add(row.required("id"), new Step(row.required(column), Period.between(row.date(since), null), row));
            }
        }
        Set<Line> restated = new HashSet<>();
        for (Entry row : set.rows("links")) {
            if (row.required("type").equals(type) && row.has("from") && row.has("to")) {
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
     * The organizations of which the line is known.
     *
     * @return their ids, those that the set states first
     */
    Set<String> organizations() {
        return steps.keySet();
    }

    /**
     * Tells whether a step leads, some day, to where it comes from.
     *
     * @param organization the id of the organization that it leads from
     * @param step one of its steps
     * @return whether the line goes on from there to the organization on a day, within {@link #MOST_LEVELS}
     */
    boolean leadsBack(String organization, Step step) {
        Map<String, List<Period>> visited = new HashMap<>();
        List<Reached> level = step.period().isEmpty() ? List.of() : List.of(new Reached(step.to(), step.period()));
        for (int i = 0; i < MOST_LEVELS && !level.isEmpty(); i++) {
            List<Reached> above = new ArrayList<>();
            for (Reached each : level) {
                if (each.organization().equals(organization)) {
                    return true;
                }
                if (isNew(each, visited)) {
                    addAbove(each, above);
                }
            }
            level = above;
        }
        return false;
    }

    // without this, two homes at a time would double the ways at each level
    private static boolean isNew(Reached reached, Map<String, List<Period>> visited) {
        List<Period> periods = visited.computeIfAbsent(reached.organization(), added -> new ArrayList<>());
        Period period = reached.period();
        return periods.stream().noneMatch(each -> each.intersect(period).equals(period)) && periods.add(period);
    }

    private void addAbove(Reached reached, List<Reached> above) {
        for (Step step : from(reached.organization())) {
            if (step.period().overlaps(reached.period())) {
                above.add(new Reached(step.to(), step.period().intersect(reached.period())));
            }
        }
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
