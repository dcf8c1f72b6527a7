package org.orglattice.access;

import java.util.Collection;
import java.util.List;

/**
 * Over which places a right holds. A place lies within an organization where its path leads through it.
 *
 * @param segments what a path, behind a {@code #}, has to contain one of
 */
public record Reach(List<String> segments) {

    /** No place at all. */
    static final Reach NOWHERE = new Reach(List.of());

    /** The whole graph. */
    static final Reach EVERYWHERE = new Reach(List.of("#"));

    static Reach of(Collection<Grant> grants) {
        return grants.stream().anyMatch(Grant::isEverywhere)
                ? EVERYWHERE
                : new Reach(grants.stream()
                        .map(grant -> segment(String.valueOf(grant.organization())))
                        .distinct()
                        .toList());
    }

    // as paths are written
    private static String segment(String id) {
        return "#" + id.replace("%", "%25").replace(" ", "%20") + "#";
    }

    /**
     * Tells whether the right holds over the whole graph.
     *
     * @return {@code true} where no place is left out
     */
    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }

    /**
     * Tells whether it holds nowhere.
     *
     * @return {@code true} where there is no right
     */
    public boolean isNowhere() {
        return segments.isEmpty();
    }

    /**
     * Tells whether a place is within.
     *
     * @param path the materialised path of an organization, or of what is at one
     * @return whether the right holds there
     */
    public boolean covers(String path) {
        return segments.stream().anyMatch(("#" + path)::contains);
    }
}
