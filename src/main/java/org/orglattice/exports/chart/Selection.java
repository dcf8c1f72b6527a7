package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.chart.Box.Leadership;
import org.orglattice.exports.chart.Box.Omission;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationKind;

/**
 * Which organizations of a structure are drawn: level by level, as many as there is room for. Where a level does not fit,
 * each organization shows as many of those below it as any other, or none where that would say too little.
 */
final class Selection {

    // fewer of many say nothing about the rest
    private static final int LEAST_SHARE = 2;

    // as people list them: who leads first, and places by the order of their ids
    private static final Comparator<Found> ORDER =
            Comparator.comparing(found -> found.organization().kind() == OrganizationKind.PARTY_ORGANIZATION
                    ? -1
                    : found.organization().kind() == OrganizationKind.RESIDENTS_COMMITTEE
                            ? 0
                            : found.organization().kind().ordinal() + 1);

    private final Map<String, List<Found>> below = new HashMap<>();
    private final Map<String, List<Found>> shown = new LinkedHashMap<>();
    private final Found root;

    /**
     * An organization of the structure.
     *
     * @param organization which one
     * @param parent the id of the one above it, or {@code null} at the root
     * @param childCount how many are directly below it
     */
    record Found(Organization organization, @Nullable String parent, int childCount) {

        static Found of(Row row) {
            return new Found(
                    Organization.of(row.row("organization")), row.textOrNull("parentId"), row.count("childCount"));
        }

        String id() {
            return organization.id();
        }
    }

    /**
     * Chooses.
     *
     * @param found the structure, the root first, level by level; what comes last of it may be cut off
     * @param most how many to choose
     */
    Selection(List<Found> found, int most) {
        this.root = found.get(0);
        found.stream()
                .skip(1)
                .sorted(ORDER)
                .forEach(each -> below.computeIfAbsent(each.parent(), id -> new ArrayList<>())
                        .add(each));
        shown.put(root.id(), List.of());
        int left = most - 1;
        List<Found> level = List.of(root);
        while (!level.isEmpty() && left > 0) {
            int share = share(level, left);
            List<Found> next = new ArrayList<>();
            for (Found parent : level) {
                List<Found> children = children(parent).stream().limit(share).toList();
                shown.put(parent.id(), children);
                next.addAll(children);
            }
            left -= next.size();
            level = next;
        }
    }

    private List<Found> children(Found parent) {
        return below.getOrDefault(parent.id(), List.of());
    }

    private int share(List<Found> level, int left) {
        int share = 0;
        while (share < left && wanted(level, share + 1) <= left) {
            share++;
        }
        int least = level.size() == 1 ? 1 : LEAST_SHARE;
        return share < least && wanted(level, least) > left ? 0 : share;
    }

    private static int wanted(List<Found> level, int share) {
        return level.stream()
                .mapToInt(each -> Math.min(each.childCount(), share))
                .sum();
    }

    /**
     * What was chosen.
     *
     * @return ids, parents before children
     */
    List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(root.id()));
        shown.values().forEach(children -> children.forEach(child -> ids.add(child.id())));
        return ids;
    }

    /**
     * Makes boxes of what was chosen.
     *
     * @param leaderships gives the leadership of an organization by its id
     * @return the root's box
     */
    Box boxes(Function<String, Leadership> leaderships) {
        return box(root, leaderships);
    }

    private Box box(Found found, Function<String, Leadership> leaderships) {
        List<Found> drawn = shown.getOrDefault(found.id(), List.of());
        List<Organization> left = children(found).stream()
                .skip(drawn.size())
                .map(Found::organization)
                .toList();
        return new Box(
                found.organization(),
                leaderships.apply(found.id()),
                drawn.stream().map(child -> box(child, leaderships)).toList(),
                Omission.of(found.childCount() - drawn.size(), left));
    }
}
