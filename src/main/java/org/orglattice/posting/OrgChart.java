package org.orglattice.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;

/**
 * A picture of a structure: flat, parents before children.
 *
 * @param root where it begins
 * @param nodes the root and the organizations below it, level by level
 * @param truncated whether organizations were left out because the chart would have become too large
 */
public record OrgChart(Organization root, List<OrgChartNode> nodes, boolean truncated) {

    /**
     * An organization in a chart. What the request does not select is left at nothing.
     *
     * @param organization which one
     * @param parentId the id of the one above it, or {@code null} at the root
     * @param depth how many steps below the root
     * @param childCount how many organizations are directly below it
     * @param leaders who holds its leading posts, in order
     * @param headcount how many people hold a post at it or below it on the home line
     */
    public record OrgChartNode(
            Organization organization,
            @Nullable String parentId,
            int depth,
            @Nullable Integer childCount,
            List<Appointment> leaders,
            @Nullable Integer headcount) {

        static OrgChartNode of(Row row, @Nullable HeadCounts today) {
            return new OrgChartNode(
                    Organization.of(row.row("organization")),
                    row.textOrNull("parentId"),
                    row.integer("depth"),
                    row.integerOrNull("childCount"),
                    row.rows("leaders").stream().map(Appointment::of).toList(),
                    today == null ? row.integerOrNull("headcount") : Integer.valueOf(today.within(row.text("path"))));
        }
    }
}
