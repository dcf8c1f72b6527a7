package org.orglattice.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;
import org.orglattice.organization.HierarchyLine;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.posting.OrgChart.OrgChartNode;
import org.orglattice.query.RequestError;
import org.orglattice.query.Selection;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Draws org charts.
 */
@Controller
class OrgChartController {

    private static final Cypher CHART = Cypher.file("posting/chart");
    private static final Cypher SERVING = Cypher.file("posting/serving");

    /** How many organizations one chart may show. */
    private static final int MOST_NODES = 3000;

    // as far as chart.cypher follows links
    private static final int MOST_DEPTH = 16;

    @QueryMapping
    CompletableFuture<OrgChart> orgChart(
            @Argument String root,
            @Argument HierarchyLine line,
            @Argument int depth,
            Snapshot snapshot,
            Selection selected) {
        if (depth < 0 || depth > MOST_DEPTH) {
            throw RequestError.badInput(
                    "depth 应在 0 到 %2$d 之间，而不是 %1$d。", "depth has to be from 0 to %2$d, not %1$d.", depth, MOST_DEPTH);
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("depth", depth);
        arguments.put("type", line.relationshipType());
        arguments.put("walk", line == HierarchyLine.PARTY || !snapshot.isToday());
        arguments.put("limit", MOST_NODES + 1);
        arguments.put("children", selected.contains("nodes/childCount"));
        arguments.put("leaders", selected.contains("nodes/leaders"));
        boolean counted = selected.contains("nodes/headcount");
        // the paths of today's homes order what is below
        boolean byPath = line == HierarchyLine.HOME && snapshot.isToday();
        arguments.put("headcount", counted && !byPath);
        CompletableFuture<@Nullable HeadCounts> counts = counted && byPath
                ? snapshot.ask(SERVING, root, Map.of()).thenApply(HeadCounts::of)
                : CompletableFuture.completedFuture(null);
        return snapshot.askSelected(CHART, root, arguments)
                .thenCombine(counts, OrgChartController::nodes)
                .thenCombine(OrganizationQueries.byId(root, snapshot), (nodes, found) -> chart(root, found, nodes));
    }

    private static List<OrgChartNode> nodes(List<Row> rows, @Nullable HeadCounts counts) {
        return rows.stream().map(row -> OrgChartNode.of(row, counts)).toList();
    }

    private static OrgChart chart(String id, @Nullable Organization root, List<OrgChartNode> nodes) {
        if (root == null) {
            throw RequestError.notFound("组织", "organization", id);
        }
        return new OrgChart(root, nodes.stream().limit(MOST_NODES).toList(), nodes.size() > MOST_NODES);
    }
}
