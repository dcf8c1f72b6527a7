package org.orglattice.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Refuses what a viewer may not do.
 */
@Component
public class Access {

    private static final Cypher OUTSIDE = Cypher.file("access/outside");

    private final Graph graph;
    private final Clock clock;

    Access(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Demands a role, wherever it is had.
     *
     * @param viewer who asks
     * @param role what they need
     * @throws RequestError where they have it nowhere
     */
    public void require(Viewer viewer, AccessRole role) {
        if (!viewer.has(role)) {
            throw missing(viewer, Bilingual.of("这里需要 %s 角色。", "This takes the role %s.", role));
        }
    }

    /**
     * Demands a role over the whole graph.
     *
     * @param viewer who asks
     * @param role what they need
     * @throws RequestError where they do not have it, or within some organizations only
     */
    public void requireEverywhere(Viewer viewer, AccessRole role) {
        if (!viewer.hasEverywhere(role)) {
            throw missing(
                    viewer, Bilingual.of("这里需要对整个图的 %s 角色。", "This takes the role %s over the whole graph.", role));
        }
    }

    /**
     * Demands a role over all that is to be changed, as the transaction at hand sees it.
     *
     * <p>An organization lies within one that its home line leads through. A member is in reach where every place they
     * have today lies within, and where they have none, every one they ever had; whoever never had one is in reach of
     * those only who have the role over the whole graph. What is not in the graph is left to others to complain of.
     *
     * @param viewer who asks
     * @param role what they need
     * @param organizations the ids of the organizations that are changed, or at which something is
     * @param members the ids of the members that are changed
     * @throws RequestError where they do not have the role there, with what lies outside
     */
    public void requireWithin(
            Viewer viewer, AccessRole role, Collection<String> organizations, Collection<String> members) {
        require(viewer, role);
        if (viewer.hasEverywhere(role)) {
            return;
        }
        List<Row> outside = rowsOutside(viewer, role, organizations, members);
        if (!outside.isEmpty()) {
            throw missing(
                    viewer,
                    Bilingual.of(
                            "超出您 %s 角色的范围：%s。", "Outside of where you have the role %s: %s.", role, names(outside)));
        }
    }

    /**
     * Finds what is out of reach, as the transaction at hand sees it, by the measure of {@link #requireWithin}.
     *
     * @param viewer who asks
     * @param role what they need
     * @param organizations ids of organizations
     * @param members ids of members
     * @return the ids of those where they do not have the role
     */
    public Set<String> outside(
            Viewer viewer, AccessRole role, Collection<String> organizations, Collection<String> members) {
        return viewer.hasEverywhere(role)
                ? Set.of()
                : rowsOutside(viewer, role, organizations, members).stream()
                        .map(row -> row.text("id"))
                        .collect(Collectors.toSet());
    }

    private List<Row> rowsOutside(
            Viewer viewer, AccessRole role, Collection<String> organizations, Collection<String> members) {
        return graph.run(
                OUTSIDE,
                Map.of(
                        "scopes",
                        viewer.grantsOf(role).stream().map(Grant::organization).toList(),
                        "organizations",
                        List.copyOf(organizations),
                        "members",
                        List.copyOf(members),
                        "day",
                        LocalDate.now(clock).toString()));
    }

    private static String names(List<Row> outside) {
        return outside.stream()
                .map(row -> row.text("name") + " (" + row.text("id") + ")")
                .collect(Collectors.joining(", "));
    }

    private static RequestError missing(Viewer viewer, Bilingual what) {
        return viewer.isAnonymous()
                ? new RequestError(
                        ErrorCode.UNAUTHENTICATED,
                        new Bilingual(
                                what.zh() + "请用 Authorization 请求头给出令牌。",
                                what.en() + " Send a token in the header Authorization."))
                : new RequestError(ErrorCode.FORBIDDEN, what);
    }
}
