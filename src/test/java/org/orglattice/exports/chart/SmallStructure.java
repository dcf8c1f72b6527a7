package org.orglattice.exports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.exports.chart.Box.Superior;
import org.orglattice.exports.chart.Selection.Found;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationKind;

/**
 * A structure that a test writes down, level by level.
 */
final class SmallStructure {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private final List<Found> found = new ArrayList<>();
    private final Map<String, Leadership> leaderships = new HashMap<>();

    static SmallStructure of(String name, int children) {
        return new SmallStructure().with("x", null, OrganizationKind.SUB_DISTRICT, name, children);
    }

    /** A sub-district of communities, each with grids. */
    static SmallStructure town(int communities, int grids) {
        SmallStructure town = of("大街道", communities);
        for (int i = 1; i <= communities; i++) {
            town.with("x/" + i, "x", OrganizationKind.COMMUNITY, "第" + i + "社区", grids);
        }
        for (int i = 1; i <= communities; i++) {
            for (int j = 1; j <= grids; j++) {
                town.with("x/" + i + "/" + j, "x/" + i, OrganizationKind.GRID, "第" + i + "社区第" + j + "网格", 0);
            }
        }
        return town;
    }

    SmallStructure with(String id, @Nullable String parent, OrganizationKind kind, String name, int children) {
        found.add(new Found(organization(id, kind, name), parent, children));
        return this;
    }

    SmallStructure led(String id, Leader... leaders) {
        leaderships.put(id, new Leadership(leaders.length, List.of(leaders), null));
        return this;
    }

    SmallStructure reporting(String id, String superior) {
        leaderships.put(id, new Leadership(0, List.of(), new Superior(superior, superior)));
        return this;
    }

    SmallStructure ledThroughout(Leader... leaders) {
        found.forEach(each -> led(each.id(), leaders));
        return this;
    }

    Structure structure() {
        return new Structure(found.get(0).organization(), DAY, found, leaderships);
    }

    Structure beforeItBegan() {
        return new Structure(found.get(0).organization(), DAY, List.of(), Map.of());
    }

    private static Organization organization(String id, OrganizationKind kind, String name) {
        return new Organization(
                id, kind, name, null, null, null, "small", false, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, 0);
    }
}
