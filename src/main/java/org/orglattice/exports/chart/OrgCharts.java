package org.orglattice.exports.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.exports.chart.Box.Superior;
import org.orglattice.exports.chart.Selection.Found;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.organization.HierarchyLine;
import org.orglattice.organization.Organization;
import org.orglattice.query.RequestError;

/**
 * Reads what charts are made of, and what of it is asked for.
 */
final class OrgCharts {

    // as far as chart.cypher follows links
    private static final int MOST_DEPTH = 16;

    // enough to know which kinds are left out, mostly
    private static final int MOST_READ = 2000;

    private static final Cypher ROOT = Cypher.file("organization/by-id");
    private static final Cypher CHART = Cypher.file("posting/chart");
    private static final Cypher BOXES = Cypher.file("export/chart-boxes");

    private OrgCharts() {}

    /**
     * Reads the structure that is asked for, with {@code depth} levels below its root.
     *
     * @param request what is asked for
     * @return the structure; of an organization that did not exist on the day, that only
     */
    static Structure read(ExportRequest request) {
        // it may have gone since it was found
        Organization root = request.graph().ask(new Question(ROOT, request.organization(), Map.of())).stream()
                .findFirst()
                .map(Organization::of)
                .orElseThrow(() -> RequestError.notFound("组织", "organization", request.organization()));
        List<Found> found = request.graph().ask(tree(request, Options.number(request, "depth", MOST_DEPTH))).stream()
                .map(Found::of)
                .toList();
        Map<String, Leadership> leaderships = new HashMap<>();
        request.graph()
                .ask(boxes(request, Structure.mayBeShown(found)))
                .forEach(row -> leaderships.put(row.text("id"), leadership(row, request.line())));
        return new Structure(root, request.day(), found, leaderships);
    }

    private static Question tree(ExportRequest request, int depth) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("day", request.day().toString());
        arguments.put("today", request.isToday());
        arguments.put("walk", request.isWalked());
        arguments.put("depth", depth);
        arguments.put("type", request.line().relationshipType());
        arguments.put("limit", MOST_READ);
        arguments.put("children", true);
        arguments.put("leaders", false);
        arguments.put("headcount", false);
        return new Question(CHART, request.organization(), arguments);
    }

    private static Question boxes(ExportRequest request, Collection<String> ids) {
        Map<String, Object> arguments =
                Map.of("ids", List.copyOf(ids), "day", request.day().toString(), "today", request.isToday());
        return new Question(BOXES, request.organization(), arguments);
    }

    private static Leadership leadership(Row row, HierarchyLine line) {
        List<Leader> leaders = row.rows("leaders").stream()
                .map(leader -> new Leader(leader.text("role"), leader.textOrNull("name"), leader.is("crossPosted")))
                .toList();
        return new Leadership(row.count("headcount"), leaders, line == HierarchyLine.PARTY ? null : superior(row));
    }

    private static @Nullable Superior superior(Row row) {
        if (!row.has("superior")) {
            return null;
        }
        Row superior = row.row("superior");
        return new Superior(superior.text("id"), superior.text("name"));
    }
}
