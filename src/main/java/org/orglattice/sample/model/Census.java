package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        town.records().memberships().stream()
                .filter(each -> each.holdsIn(era) && isWithin(each.body(), body))
                .forEach(each -> members.add(each.person()));
        return members.size();
    }

    private boolean isWithin(Body body, Body above) {
        return town.holds(body, era) && Town.chain(body, era).anyMatch(each -> each == above);
    }

    /**
     * What is recorded beside a figure.
     *
     * @param body whose figure it is
     * @param counts what it counts: a kind, kind/level, or MEMBER
     * @return how many there are below the body
     */
    public int recorded(Body body, String counts) {
        if (counts.equals("MEMBER")) {
            return members(body);
        }
        String[] parts = counts.split("/");
        OrganizationKind kind = OrganizationKind.valueOf(parts[0]);
        return below(
                body,
                each -> each.kind() == kind && (parts.length == 1 || parts[1].equals(String.valueOf(each.level()))));
    }

    /**
     * The organizations of the sub-district.
     *
     * @return how many there are, itself included
     */
    public int organizations() {
        return 1 + below(town.root(), body -> true);
    }

    private int below(Body above, Predicate<Body> which) {
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
     * What organizations share.
     *
     * @return who holds posts at several of them
     */
    public Sharing sharing() {
        return new Sharing(places.values());
    }
}
