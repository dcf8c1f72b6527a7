package org.orglattice.exports.chart;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.exports.chart.Box.Omission;
import org.orglattice.exports.chart.Box.Superior;
import org.orglattice.exports.chart.Selection.Found;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.organization.HierarchyLine;
import org.orglattice.organization.Organization;
import org.springframework.stereotype.Component;

/**
 * Reads what is drawn of a structure, and bounds it: at most {@value #MOST_BOXES} organizations.
 */
@Component
public class OrgCharts {

    /** How many organizations one picture shows. */
    public static final int MOST_BOXES = 200;

    /** How many levels below its root a picture may show, as far as chart.cypher follows links. */
    public static final int MOST_DEPTH = 16;

    // enough to know which kinds are left out, mostly
    private static final int MOST_READ = 2000;

    private static final Cypher CHART = Cypher.file("posting/chart");
    private static final Cypher BOXES = Cypher.file("export/chart-boxes");

    private final Graph graph;
    private final Clock clock;

    OrgCharts(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Reads a chart, in one view of the graph.
     *
     * @param root the organization on top
     * @param day the day to tell of
     * @param depth how many levels below it to show, at most {@link #MOST_DEPTH}
     * @param timeout after which the database gives up
     * @return the chart; of an organization that did not exist on the day, that only
     */
    public Chart read(Organization root, LocalDate day, int depth, Duration timeout) {
        List<Selection> selected = new ArrayList<>();
        List<Row> boxes = graph.ask(
                structure(root.id(), day, depth),
                rows -> {
                    List<Found> found = rows.stream().map(Found::of).toList();
                    if (!found.isEmpty()) {
                        selected.add(new Selection(found, MOST_BOXES));
                    }
                    return boxes(
                            selected.isEmpty() ? List.of() : selected.get(0).ids(), root.id(), day);
                },
                timeout);
        if (selected.isEmpty()) {
            return new Chart(new Box(root, Leadership.UNTOLD, List.of(), Omission.NOTHING), day, false);
        }
        Map<String, Leadership> leaderships = new HashMap<>();
        boxes.forEach(row -> leaderships.put(row.text("id"), leadership(row)));
        return new Chart(selected.get(0).boxes(id -> leaderships.getOrDefault(id, Leadership.UNTOLD)), day, true);
    }

    private Question structure(String root, LocalDate day, int depth) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("day", day.toString());
        arguments.put("today", isToday(day));
        arguments.put("walk", !isToday(day));
        arguments.put("depth", depth);
        arguments.put("type", HierarchyLine.HOME.relationshipType());
        arguments.put("limit", MOST_READ);
        arguments.put("children", true);
        arguments.put("leaders", false);
        arguments.put("headcount", false);
        return new Question(CHART, root, arguments);
    }

    private Question boxes(List<String> ids, String root, LocalDate day) {
        return new Question(BOXES, root, Map.of("ids", ids, "day", day.toString(), "today", isToday(day)));
    }

    private boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    private static Leadership leadership(Row row) {
        List<Leader> leaders = row.rows("leaders").stream()
                .map(leader -> new Leader(leader.text("role"), leader.textOrNull("name"), leader.is("crossPosted")))
                .toList();
        return new Leadership(row.count("headcount"), leaders, superior(row));
    }

    private static @Nullable Superior superior(Row row) {
        if (!row.has("superior")) {
            return null;
        }
        Row superior = row.row("superior");
        return new Superior(superior.text("id"), superior.text("name"));
    }
}
