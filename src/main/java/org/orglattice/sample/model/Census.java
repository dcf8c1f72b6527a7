package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.orglattice.organization.OrganizationKind;

/**
 * Counts what was planned for one day.
 */
public final class Census {

    private final Town town;
    private final Era era;
    private final Map<Person, Set<Body>> places = new LinkedHashMap<>();
    private final Map<Person, Integer> appointments = new LinkedHashMap<>();

    /**
     * Goes through a sub-district.
     *
     * @param town the sub-district, its seats filled
     * @param era the era on whose day it counts
     */
    public Census(Town town, Era era) {
        this.town = town;
        this.era = era;
        for (Post post : town.posts()) {
            if (town.holds(post.body(), era)) {
                for (Person holder : holders(post)) {
                    places.computeIfAbsent(holder, added -> new LinkedHashSet<>())
                            .add(post.body());
                    appointments.merge(holder, 1, Integer::sum);
                }
            }
        }
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

    private List<Person> holders(Post post) {
        List<Person> holders = new ArrayList<>();
        for (Seat seat : post.seats()) {
            Person holder = seat.on(era);
            if (holder != null) {
                holders.add(holder);
            }
        }
        return holders;
    }

    /**
     * How many posts each member holds.
     *
     * @return the numbers of current appointments
     */
    public Map<Person, Integer> appointments() {
        return appointments;
    }

    /**
     * Who holds posts at how many organizations.
     *
     * @return those with posts at two or more
     */
    public long crossPosted() {
        return places.values().stream().filter(at -> at.size() > 1).count();
    }

    /**
     * Who holds a post at an organization or below it.
     *
     * @param body the organization
     * @return how many people
     */
    public long headcount(Body body) {
        return places.values().stream()
                .filter(at -> at.stream().anyMatch(each -> isWithin(each, body)))
                .count();
    }

    /**
     * Who holds a post, or belongs, at an organization or below it.
     *
     * @param body the organization
     * @return how many people
     */
    public int members(Body body) {
        Set<Person> members = new HashSet<>();
        places.forEach((person, at) -> {
            if (at.stream().anyMatch(each -> isWithin(each, body))) {
                members.add(person);
            }
        });
        town.memberships().stream()
                .filter(each -> each.holdsIn(era) && isWithin(each.body(), body))
                .forEach(each -> members.add(each.person()));
        return members.size();
    }

    private boolean isWithin(Body body, Body above) {
        return town.holds(body, era) && Town.chain(body, era).anyMatch(each -> each == above);
    }

    /**
     * The organizations below another one.
     *
     * @param above the other one
     * @param which which of them
     * @return how many there are
     */
    public int below(Body above, Predicate<Body> which) {
        return (int) town.bodies().stream()
                .filter(body -> body != above && which.test(body) && isWithin(body, above))
                .count();
    }

    /**
     * The posts of the sub-district.
     *
     * @return those at organizations that exist
     */
    public List<Post> posts() {
        return town.posts().stream()
                .filter(post -> town.holds(post.body(), era))
                .toList();
    }

    /**
     * The posts that could take somebody.
     *
     * @param seats how many seats each post has
     * @return how many posts have a free seat
     */
    public long vacantPosts(Map<Post, Integer> seats) {
        return posts().stream()
                .filter(post -> seats.getOrDefault(post, 1) > holders(post).size())
                .count();
    }

    /**
     * The organizations that share somebody.
     *
     * @return the pairs, in the order of their ids
     */
    public List<Pair> pairs() {
        Map<String, Integer> shared = new TreeMap<>();
        places.values().forEach(at -> {
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
        Map<List<OrganizationKind>, Set<Person>> members = new LinkedHashMap<>();
        Map<List<OrganizationKind>, Set<String>> pairs = new LinkedHashMap<>();
        places.forEach((person, at) -> {
            for (Body here : at) {
                for (Body there : at) {
                    if (comesBefore(here, there)) {
                        List<OrganizationKind> kinds = List.of(here.kind(), there.kind());
                        members.computeIfAbsent(kinds, added -> new HashSet<>()).add(person);
                        pairs.computeIfAbsent(kinds, added -> new HashSet<>()).add(here.id() + "#" + there.id());
                    }
                }
            }
        });
        List<Cell> cells = new ArrayList<>();
        members.forEach((kinds, who) -> cells.add(new Cell(
                kinds.get(0),
                kinds.get(1),
                who.size(),
                pairs.getOrDefault(kinds, Set.of()).size())));
        cells.sort(Comparator.comparing((Cell cell) -> cell.a().name())
                .thenComparing(cell -> cell.b().name()));
        return cells;
    }

    private static boolean comesBefore(Body here, Body there) {
        int order = here.kind().name().compareTo(there.kind().name());
        return order < 0 || order == 0 && here.id().compareTo(there.id()) < 0;
    }
}
