package org.orglattice.sample.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.orglattice.organization.OrganizationKind;

/**
 * Counts what organizations share on one day.
 */
public final class Sharing {

    private final Collection<Set<Body>> places;

    Sharing(Collection<Set<Body>> places) {
        this.places = places;
    }

    /**
     * Two organizations that share somebody.
     *
     * @param a the id of the one that is the lesser
     * @param b the id of the other one
     * @param members how many they share
     */
    public record Pair(String a, String b, int members) {}

    /**
     * What two kinds of organizations share.
     *
     * @param a the one whose name is the lesser
     * @param b the other one, or the same
     * @param members how many people hold posts at two different organizations of these kinds
     * @param pairs how many pairs of such organizations share somebody
     */
    public record Cell(OrganizationKind a, OrganizationKind b, int members, int pairs) {}

    /**
     * The organizations that share somebody.
     *
     * @return the pairs, in the order of their ids
     */
    public List<Pair> pairs() {
        Map<String, Integer> shared = new TreeMap<>();
        places.forEach(at -> {
            for (Body one : at) {
                for (Body other : at) {
                    if (one.id().compareTo(other.id()) < 0) {
                        shared.merge(one.id() + "#" + other.id(), 1, Integer::sum);
                    }
                }
            }
        });
        return shared.entrySet().stream()
                .map(entry -> {
                    String[] ids = entry.getKey().split("#");
                    return new Pair(ids[0], ids[1], entry.getValue());
                })
                .toList();
    }

    /**
     * What kinds of organizations share.
     *
     * @return the cells that are not empty, in the order of the kinds' names
     */
    public List<Cell> matrix() {
        Map<List<OrganizationKind>, Integer> members = new LinkedHashMap<>();
        Map<List<OrganizationKind>, Set<String>> pairs = new LinkedHashMap<>();
        for (Set<Body> at : places) {
            Set<List<OrganizationKind>> shared = new HashSet<>();
            for (Body here : at) {
                for (Body there : at) {
                    if (comesBefore(here, there)) {
                        List<OrganizationKind> kinds = List.of(here.kind(), there.kind());
                        shared.add(kinds);
                        pairs.computeIfAbsent(kinds, added -> new HashSet<>()).add(here.id() + "#" + there.id());
                    }
                }
            }
            shared.forEach(kinds -> members.merge(kinds, 1, Integer::sum));
        }
        return pairs.entrySet().stream()
                .map(entry -> new Cell(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        members.getOrDefault(entry.getKey(), 0),
                        entry.getValue().size()))
                .sorted(Comparator.comparing((Cell cell) -> cell.a().name())
                        .thenComparing(cell -> cell.b().name()))
                .toList();
    }

    private static boolean comesBefore(Body here, Body there) {
        int order = here.kind().name().compareTo(there.kind().name());
        return order < 0 || order == 0 && here.id().compareTo(there.id()) < 0;
    }
}
