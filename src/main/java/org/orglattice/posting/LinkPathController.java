package org.orglattice.posting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.NodeObject;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds how two members or organizations are joined by shared posts.
 */
@Controller
class LinkPathController {

    private static final Cypher LINK = Cypher.file("posting/link");

    // as far as link.cypher looks
    private static final int MOST_HOPS = 12;

    @QueryMapping
    CompletableFuture<@Nullable LinkPath> link(
            @Argument String from, @Argument String to, @Argument int maxHops, Snapshot snapshot) {
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw RequestError.badInput(
                    "maxHops 应在 1 到 %2$d 之间，而不是 %1$d。",
                    "maxHops has to be from 1 to %2$d, not %1$d.", maxHops, MOST_HOPS);
        }
        CompletableFuture<NodeObject> start = end(from, snapshot);
        CompletableFuture<NodeObject> end = end(to, snapshot);
        return snapshot.ask(LINK, from, Map.of("to", to, "maxHops", maxHops))
                .thenCombine(start, (rows, first) -> from.equals(to) ? new LinkPath(List.of(first), 0) : shortest(rows))
                .thenCombine(end, (path, last) -> path);
    }

    private static CompletableFuture<NodeObject> end(String id, Snapshot snapshot) {
        return snapshot.one(MemberController.BY_ID, id, Map.of(), Member::of)
                .thenCombine(OrganizationQueries.byId(id, snapshot), (member, organization) -> {
                    if (member == null && organization == null) {
                        throw RequestError.notFound("成员或组织", "member or organization", id);
                    }
                    return member == null ? organization : member;
                });
    }

    private static @Nullable LinkPath shortest(List<Row> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        List<NodeObject> nodes =
                rows.get(0).rows("nodes").stream().map(LinkPathController::node).toList();
        return new LinkPath(nodes, nodes.size() - 1);
    }

    // only organizations have a kind
    private static NodeObject node(Row row) {
        return row.has("kind") ? Organization.of(row) : Member.of(row);
    }
}
