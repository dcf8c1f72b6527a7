package org.orglattice.test;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.test.Reference.Held;

/**
 * Who serves where on one day, by {@link Reference}. Each answer is lines of text, as a test makes them of what the
 * service answers.
 */
public final class ReferencePostings {

    private final Reference reference;
    private final ReferenceDay structure;
    private final LocalDate day;

    ReferencePostings(Reference reference, LocalDate day) {
        this.reference = reference;
        this.structure = reference.on(day);
        this.day = day;
    }

    private List<Held> heldAt(Predicate<String> place) {
        return reference.held.stream()
                .filter(each -> each.span().holds(day)
                        && structure.exists(each.organization())
                        && place.test(each.organization()))
                .toList();
    }

    /**
     * Who serves within an organization.
     *
     * @param organization its id, or {@code null} for everywhere
     * @return member, organization and role of each appointment, in order of their text
     */
    public List<String> serving(@Nullable String organization) {
        return heldAt(structure.within(organization, false)::containsKey).stream()
                .map(each -> each.member() + " " + each.organization() + " " + each.role())
                .sorted()
                .toList();
    }

    /**
     * Who serves or belongs within an organization.
     *
     * @param organization its id, or {@code null} for everywhere
     * @return ids of members
     */
    public Set<String> members(@Nullable String organization) {
        Set<String> places = structure.within(organization, false).keySet();
        Set<String> found = new TreeSet<>();
        heldAt(places::contains).forEach(each -> found.add(each.member()));
        reference.belongings.stream()
                .filter(each -> each.span().holds(day) && places.contains(each.to()))
                .forEach(each -> found.add(each.from()));
        return found;
    }

    private Map<String, Set<String>> placesByMember(Collection<String> places) {
        Map<String, Set<String>> found = new TreeMap<>();
        heldAt(places::contains)
                .forEach(each -> found.computeIfAbsent(each.member(), added -> new TreeSet<>())
                        .add(each.organization()));
        return found;
    }

    /**
     * Who holds posts at several organizations.
     *
     * @param within the organization within which they lie, or {@code null}
     * @param kinds only at organizations of these kinds, or {@code null}
     * @param least at how many at least
     * @return member and number of organizations
     */
    public Set<String> crossPostings(@Nullable String within, @Nullable Set<String> kinds, int least) {
        List<String> places = structure.within(within, false).keySet().stream()
                .filter(each -> kinds == null || kinds.contains(structure.kind(each)))
                .toList();
        return placesByMember(places).entrySet().stream()
                .filter(each -> each.getValue().size() >= least)
                .map(each -> each.getKey() + " " + each.getValue().size())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<List<String>, Set<String>> pairs(@Nullable String within) {
        Map<List<String>, Set<String>> shared = new HashMap<>();
        placesByMember(structure.within(within, false).keySet())
                .forEach((member, places) -> places.forEach(a -> places.stream()
                        .filter(b -> a.compareTo(b) < 0)
                        .forEach(b -> shared.computeIfAbsent(List.of(a, b), added -> new TreeSet<>())
                                .add(member))));
        return shared;
    }

    /**
     * Which organizations share post-holders.
     *
     * @param within the organization within which both lie, or {@code null}
     * @param one the kind of one of them, or {@code null} for any
     * @param other the kind of the other one
     * @param least how many they share at least
     * @return both ids, the lesser first, and who is shared
     */
    public Set<String> interlocks(@Nullable String within, @Nullable String one, @Nullable String other, int least) {
        Set<String> found = new TreeSet<>();
        pairs(within).forEach((pair, members) -> {
            String a = structure.kind(pair.get(0));
            String b = structure.kind(pair.get(1));
            if (members.size() >= least
                    && (one == null || a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one))) {
                found.add(pair.get(0) + " " + pair.get(1) + " " + members);
            }
        });
        return found;
    }

    /**
     * How much each two kinds share.
     *
     * @param within the organization within which they lie, or {@code null}
     * @return both kinds in order, the number of people and that of pairs
     */
    public Set<String> matrix(@Nullable String within) {
        Map<String, Set<String>> members = new TreeMap<>();
        Map<String, Integer> count = new TreeMap<>();
        pairs(within).forEach((pair, shared) -> {
            String cell = pair.stream().map(structure::kind).sorted().collect(Collectors.joining(" "));
            members.computeIfAbsent(cell, added -> new TreeSet<>()).addAll(shared);
            count.merge(cell, 1, Integer::sum);
        });
        return members.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().size() + " " + count.get(each.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How far two members or organizations are from each other over posts.
     *
     * @param from the id of one
     * @param to the id of the other
     * @return the number of steps, or -1 where nothing joins them
     */
    public int distance(String from, String to) {
        Map<String, Set<String>> beside = new HashMap<>();
        heldAt(place -> true).forEach(each -> {
            beside.computeIfAbsent(each.member(), added -> new HashSet<>()).add(each.organization());
            beside.computeIfAbsent(each.organization(), added -> new HashSet<>())
                    .add(each.member());
        });
        Map<String, Integer> steps = new HashMap<>(Map.of(from, 0));
        Deque<String> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            String each = next.remove();
            for (String neighbour : beside.getOrDefault(each, Set.of())) {
                if (steps.putIfAbsent(neighbour, steps.get(each) + 1) == null) {
                    next.add(neighbour);
                }
            }
        }
        return steps.getOrDefault(to, -1);
    }

    /**
     * An org chart.
     *
     * @param root where it begins
     * @param party on the Party line instead of the home line
     * @param depth how many steps below the root
     * @return of each organization its id, its depth, how many are directly below it and how many people serve within
     */
    public Set<String> chart(String root, boolean party, int depth) {
        Set<String> found = new TreeSet<>();
        structure.within(root, party).forEach((id, steps) -> {
            if (steps <= depth) {
                Set<String> places = structure.within(id, false).keySet();
                long people = heldAt(places::contains).stream()
                        .map(Held::member)
                        .distinct()
                        .count();
                found.add(id + " " + steps + " " + structure.children(id, party).size() + " " + people);
            }
        });
        return found;
    }
}
