package org.orglattice.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.RandomOrganizations.Place;

/**
 * Random links, memberships and figures, each kept only where no other has the same key.
 */
final class RandomFacts {

    private static final List<String> MODES = List.of("CONTRACT", "CUSTODY", "PUBLIC", "");
    private static final List<String> COUNTS = List.of(
            "MEMBER", "MEMBER", "PARTY_ORGANIZATION", "PARTY_ORGANIZATION/BRANCH", "GRID", "GRID/1", "COMPOUND", "");
    private static final List<String> VALUES = List.of("1", "0", "2", "3", "2.5", "5", "10");
    private static final List<String> QUALIFIERS = List.of("", "EXACT", "ABOUT", "ABOUT", "OVER", "UNDER");

    private final List<Place> places;
    private final List<String> members;
    private final List<Row> links = new ArrayList<>();
    private final List<Row> memberships = new ArrayList<>();
    private final List<Row> figures = new ArrayList<>();
    private final Set<List<Object>> keys = new HashSet<>();

    RandomFacts(List<Place> places, List<String> members) {
        this.places = places;
        this.members = members;
    }

    DataRows addTo(DataRows set) {
        return set.with("links", links).with("memberships", memberships).with("figures", figures);
    }

    void add(Dice dice) {
        switch (dice.below(6)) {
            case 0, 1, 2 -> addLink(dice);
            case 3 -> addMembership(dice);
            default -> addFigure(dice);
        }
    }

    private void addLink(Dice dice) {
        Place from = dice.pick(places);
        Place to = dice.pick(places);
        String type = dice.pick(List.of("SERVES", "PARTICIPATES_IN"));
        String mode = type.equals("SERVES") ? dice.pick(MODES) : "";
        RandomSpan span = RandomSpan.roll(dice, 15);
        if (!from.equals(to) && keys.add(List.of(from, type, to, span.since()))) {
            Map<String, String> cells = cells(span);
            cells.putAll(Map.of("from", from.id(), "type", type, "to", to.id(), "mode", mode));
            links.add(new Row(cells));
        }
    }

    private void addMembership(Dice dice) {
        String member = dice.pick(members);
        String organization = dice.pick(places).id();
        String kind = dice.pick(List.of("ROSTER", "CHECK_IN", "TEAM"));
        RandomSpan span = RandomSpan.roll(dice, 30);
        if (keys.add(List.of(member, organization, kind, span.since()))) {
            Map<String, String> cells = cells(span);
            cells.putAll(Map.of("member", member, "organization", organization, "kind", kind));
            memberships.add(new Row(cells));
        }
    }

    /** Two figures of the same on the same day would leave open which one is the latest. */
    private void addFigure(Dice dice) {
        String organization = dice.pick(places).id();
        String metric = dice.pick(List.of("m", "n"));
        String counts = dice.pick(COUNTS);
        String asOf = RandomSpan.day(dice, 50);
        Object day = asOf.isEmpty() ? "" : RandomSpan.first(asOf);
        if (keys.add(List.of(organization, metric, counts, day))) {
            figures.add(new Row(Map.of(
                    "organization", organization,
                    "metric", metric,
                    "value", dice.pick(VALUES),
                    "qualifier", dice.pick(QUALIFIERS),
                    "as_of", asOf,
                    "counts", counts)));
        }
    }

    private static Map<String, String> cells(RandomSpan span) {
        return new LinkedHashMap<>(Map.of("since", span.since(), "until", span.until()));
    }
}
