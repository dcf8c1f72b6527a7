package org.orglattice.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.RandomOrganizations.Place;

/**
 * Random posts and appointments. What would take a seat too many, a second primary post or a place that is no more is
 * left out or made to fit.
 */
final class RandomPostings {

    /** The roles that there are. */
    static final List<String> ROLES = List.of("PARTY_SECRETARY", "STAFF", "GENERAL_MANAGER");

    private final List<Place> places;
    private final List<String> members;
    private final List<Post> posts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<List<String>> keys = new HashSet<>();

    private record Post(String id, Place place, String role, int seats) {}

    private record Holding(String member, Post post, RandomSpan span, boolean primary) {}

    RandomPostings(List<Place> places, List<String> members) {
        this.places = places;
        this.members = members;
    }

    DataRows addTo(DataRows set) {
        List<Row> stated = posts.stream()
                .map(post -> new Row(Map.of(
                        "id", post.id(),
                        "organization", post.place().id(),
                        "role", post.role(),
                        "seats", String.valueOf(post.seats()))))
                .toList();
        return set.with("posts", stated).with("appointments", rows);
    }

    void addPost(Dice dice) {
        String id = dice.pick(List.of("p", "～p", "😀p")) + posts.size();
        posts.add(new Post(id, dice.pick(places), dice.pick(ROLES), 1 + dice.below(3)));
    }

    void addAppointment(Dice dice) {
        boolean crossing = members.size() > 1 && dice.chance(12);
        if (crossing) {
            addCrossing(dice);
        } else if (!posts.isEmpty() && dice.chance(20)) {
            add(dice.pick(members), dice.pick(posts), dice);
        } else {
            addNextOne(dice);
        }
    }

    /** Two members at two places near each other, as rules on entry in both directions want it. */
    private void addCrossing(Dice dice) {
        Place one = dice.pick(places);
        Place other = dice.pick(near(one));
        int first = dice.below(members.size() - 1);
        for (String member : members.subList(first, first + 2)) {
            add(member, postAt(one, dice), dice);
            add(member, postAt(other, dice), dice);
        }
    }

    /** Often of the same member as the one before, and near by: shared members are what most rules are about. */
    private void addNextOne(Dice dice) {
        if (holdings.isEmpty() || !dice.chance(50)) {
            add(dice.pick(members), postAt(dice.pick(places), dice), dice);
        } else {
            Holding last = holdings.get(holdings.size() - 1);
            add(last.member(), postAt(dice.pick(near(last.post().place())), dice), dice);
        }
    }

    private void add(String member, Post post, Dice dice) {
        RandomSpan span =
                RandomSpan.roll(dice, 15).endedBy(post.place().existence().until());
        boolean primary = dice.chance(45) && !hasPrimary(member, span);
        boolean isNew = keys.add(List.of(member, post.id(), span.since()));
        if (isNew && holdersAtOnce(post, span) < post.seats()) {
            Holding holding = new Holding(member, post, span, primary);
            holdings.add(holding);
            rows.add(row(holding));
        }
    }

    private List<Place> near(Place place) {
        return places.stream()
                .filter(each -> each.equals(place)
                        || each.equals(place.home())
                        || place.equals(each.home())
                        || place.home() != null && place.home().equals(each.home()))
                .toList();
    }

    /** A stated post where there is one, otherwise one that grows with its appointments. */
    private Post postAt(Place place, Dice dice) {
        String role = dice.pick(ROLES);
        List<Post> there = posts.stream()
                .filter(post -> post.place().equals(place) && post.role().equals(role))
                .toList();
        return there.isEmpty() ? new Post(place.id() + ":" + role, place, role, Integer.MAX_VALUE) : dice.pick(there);
    }

    private Row row(Holding holding) {
        Post post = holding.post();
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("member", holding.member());
        cells.put("post", posts.contains(post) ? post.id() : "");
        cells.put("organization", posts.contains(post) ? "" : post.place().id());
        cells.put("role", posts.contains(post) ? "" : post.role());
        cells.put("since", holding.span().since());
        cells.put("until", holding.span().until());
        cells.put("primary", holding.primary() ? "true" : "");
        return new Row(cells);
    }

    private boolean hasPrimary(String member, RandomSpan span) {
        return holdings.stream()
                .filter(holding -> holding.primary() && holding.member().equals(member))
                .anyMatch(holding -> holding.span().overlaps(span));
    }

    /** How many others hold a post at most on a day of a period. */
    private long holdersAtOnce(Post post, RandomSpan span) {
        List<RandomSpan> others = holdings.stream()
                .filter(holding -> holding.post().equals(post))
                .map(Holding::span)
                .toList();
        return Stream.concat(Stream.of(span), others.stream())
                .map(RandomSpan::begin)
                .filter(span::holds)
                .mapToLong(
                        day -> others.stream().filter(other -> other.holds(day)).count())
                .max()
                .orElse(0);
    }
}
