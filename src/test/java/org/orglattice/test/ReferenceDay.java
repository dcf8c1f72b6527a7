package org.orglattice.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.test.Reference.Line;

/**
 * A structure as it is on one day, by {@link Reference}.
 */
public final class ReferenceDay {

    private final Reference reference;
    private final LocalDate day;

    ReferenceDay(Reference reference, LocalDate day) {
        this.reference = reference;
        this.day = day;
    }

    boolean exists(String organization) {
        return reference.bodies.get(organization).exists().holds(day);
    }

    String kind(String organization) {
        return reference.bodies.get(organization).kind();
    }

    private List<Line> lines(boolean party) {
        return party ? reference.superiors : reference.homes;
    }

    private @Nullable String above(String organization, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.from().equals(organization) && line.span().holds(day))
                .map(Line::to)
                .findFirst()
                .orElse(null);
    }

    /**
     * The chain above an organization as far as it exists, root first.
     *
     * @param organization its id
     * @param party on the Party line instead of the home line
     * @return ids; none of an organization that does not exist itself
     */
    public List<String> ancestors(String organization, boolean party) {
        List<String> chain = new ArrayList<>();
        String each = exists(organization) ? above(organization, lines(party)) : null;
        while (each != null && exists(each)) {
            chain.add(0, each);
            each = above(each, lines(party));
        }
        return chain;
    }

    /**
     * The materialised path: what exists stands below its chain, what does not keeps its place below the home it had.
     *
     * @param organization its id
     * @return ids, each ended by a mark
     */
    public String path(String organization) {
        String home = above(organization, reference.homes);
        boolean counts = home != null && (exists(home) || !exists(organization));
        return (counts ? path(home) : "") + organization.replace("%", "%25").replace(" ", "%20") + "#";
    }

    /**
     * What is directly below an organization.
     *
     * @param organization its id
     * @param party on the Party line instead of the home line
     * @return ids, in their order
     */
    public List<String> children(String organization, boolean party) {
        return reference.bodies.keySet().stream()
                .filter(each -> exists(each) && organization.equals(above(each, lines(party))))
                .sorted()
                .toList();
    }

    /**
     * An organization and all below it, each before those below itself.
     *
     * @param organization its id, or {@code null} for all there are
     * @param party on the Party line instead of the home line
     * @return ids with their steps below
     */
    public Map<String, Integer> within(@Nullable String organization, boolean party) {
        Map<String, Integer> found = new LinkedHashMap<>();
        if (organization == null) {
            reference.bodies.keySet().stream()
                    .filter(this::exists)
                    .sorted(Comparator.comparing(this::path))
                    .forEach(each -> found.put(each, 0));
        } else if (exists(organization)) {
            collect(organization, 0, party, found);
        }
        return found;
    }

    private void collect(String organization, int steps, boolean party, Map<String, Integer> found) {
        found.put(organization, steps);
        children(organization, party).stream()
                .sorted(Comparator.comparing(each -> each + "#"))
                .forEach(child -> collect(child, steps + 1, party, found));
    }
}
