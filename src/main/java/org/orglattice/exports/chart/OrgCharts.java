package org.orglattice.exports.chart;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Box.Leadership;
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
 * Reads what is drawn of a structure.
 */
@Component
class OrgCharts {

    /** How many levels below its root a picture may show, as far as chart.cypher follows links. */
    static final int MOST_DEPTH = 16;

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
     * Reads a structure.
     *
     * @param root the organization on top
     * @param day the day to tell of
     * @param depth how many levels below it to show, at most {@link #MOST_DEPTH}
     * @param timeout after which the database gives up
     * @return the structure; of an organization that did not exist on the day, that only
     */
    Structure read(Organization root, LocalDate day, int depth, Duration timeout) {
        List<Found> found = new ArrayList<>();
        Map<String, Leadership> leaderships = new HashMap<>();
        List<Row> boxes = graph.ask(
                structure(root.id(), day, depth),
                rows -> {
                    rows.forEach(row -> found.add(Found.of(row)));
                    return boxes(Structure.mayBeShown(found), root.id(), day);
                },
                timeout);
        boxes.forEach(row -> leaderships.put(row.text("id"), leadership(row)));
        return new Structure(root, day, found, leaderships);
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

    private Question boxes(Collection<String> ids, String root, LocalDate day) {
        return new Question(BOXES, root, Map.of("ids", List.copyOf(ids), "day", day.toString(), "today", isToday(day)));
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
