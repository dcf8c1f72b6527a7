package org.orglattice.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.DataRows.Row;

/**
 * Random organizations with their lines. Homes and superiors come earlier in the list, so that there is no circle on any
 * day, while ids follow no order.
 */
final class RandomOrganizations {

    private static final String PARTY = "PARTY_ORGANIZATION";
    private static final List<String> ROOTS = List.of("SUB_DISTRICT", "PROVINCE", "COMMUNITY", "VILLAGE", "CITY");
    private static final List<String> KINDS = List.of(
            "COMPOUND",
            PARTY,
            PARTY,
            PARTY,
            PARTY,
            "COMMUNITY",
            "COMMUNITY",
            "GRID",
            "GRID",
            "PROPERTY_COMPANY",
            "PROPERTY_COMPANY",
            "PROPERTY_COMPANY",
            "OWNERS_COMMITTEE",
            "OWNERS_COMMITTEE",
            "COMPOUND",
            "VILLAGE",
            "SERVICE_STATION",
            "ALLIANCE",
            "TASK_FORCE");
    private static final List<String> PARTY_LEVELS =
            List.of("BRANCH", "BRANCH", "COMMITTEE", "JOINT_BRANCH", "REGIONAL_COMMITTEE", "WORKING_COMMITTEE", "");
    private static final List<String> GRID_LEVELS = List.of("1", "2", "3", "");
    private static final List<String> ID_BEGINNINGS = List.of("o", "o", "o", "～", "😀", "党");
    private static final List<String> NUMBERS = List.of("", "", "0", "2", "3", "300");

    private final List<Place> places = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> links = new ArrayList<>();

    /**
     * An organization, as far as other random things depend on it.
     *
     * @param id its id
     * @param kind its kind
     * @param level its level, empty where it has none
     * @param home its home now, or {@code null}
     * @param existence when it exists
     */
    record Place(
            String id, String kind, String level, @Nullable Place home, RandomSpan existence) {}

    RandomOrganizations(List<Dice> dice) {
        dice.forEach(this::add);
    }

    List<Place> places() {
        return places;
    }

    DataRows rows() {
        return DataRows.empty("random").with("organizations", rows).with("links", links);
    }

    private void add(Dice dice) {
        boolean first = places.isEmpty();
        String id = dice.pick(ID_BEGINNINGS) + places.size();
        String kind = dice.pick(first ? ROOTS : KINDS);
        String level = kind.equals(PARTY) ? dice.pick(PARTY_LEVELS) : kind.equals("GRID") ? dice.pick(GRID_LEVELS) : "";
        Place home = first || dice.chance(8) ? null : earlier(dice);
        RandomSpan existence = RandomSpan.roll(dice, first ? 2 : 6);
        if (home != null) {
            existence = existence.endedBy(home.existence().until());
        }
        Place place = new Place(id, kind, level, home, existence);
        Map<String, String> cells = new LinkedHashMap<>(Map.of("id", id, "kind", kind, "name", "组织" + id));
        cells.put(kind.equals(PARTY) ? "party_level" : "grid_level", level);
        cells.put("established", existence.since());
        cells.put("dissolved", existence.until());
        if (!first) {
            addHome(place, cells, dice);
            addSuperior(place, cells, dice);
        }
        addSizes(cells, dice);
        rows.add(new Row(cells));
        places.add(place);
    }

    /** One of those that are there, the first ones more often. */
    private Place earlier(Dice dice) {
        return places.get(Math.min(dice.below(places.size()), dice.below(places.size())));
    }

    private void addHome(Place place, Map<String, String> cells, Dice dice) {
        Optional<Place> former = dice.chance(15) ? Optional.of(earlier(dice)) : Optional.empty();
        String since = RandomSpan.day(dice, 15);
        String left = dice.pick(RandomSpan.DAYS);
        boolean allowed = former.map(Place::existence)
                .filter(theirs -> !theirs.end().isBefore(RandomSpan.first(left)))
                .isPresent();
        if (allowed) {
            since = left;
            addFormer(place, "PART_OF", former.get(), new RandomSpan(dice.pick(List.of("", "2020")), left));
        }
        if (place.home() != null) {
            cells.put("home", place.home().id());
            cells.put("home_since", since);
        }
    }

    private void addSuperior(Place place, Map<String, String> cells, Dice dice) {
        List<Place> superiors =
                places.stream().filter(each -> each.kind().equals(PARTY)).toList();
        if (!place.kind().equals(PARTY) || superiors.isEmpty()) {
            return;
        }
        Place superior = dice.pick(superiors);
        String since = RandomSpan.day(dice, 20);
        if (dice.chance(20)) {
            since = dice.pick(RandomSpan.DAYS);
            addFormer(place, "REPORTS_TO", dice.pick(superiors), new RandomSpan("", since));
        }
        cells.put("reports_to", superior.id());
        cells.put("reports_since", since);
    }

    private void addFormer(Place place, String type, Place former, RandomSpan span) {
        Map<String, String> link = new HashMap<>(Map.of("from", place.id(), "type", type));
        link.put("to", former.id());
        link.put("since", span.since());
        link.put("until", span.until());
        links.add(new Row(link));
    }

    private static void addSizes(Map<String, String> cells, Dice dice) {
        RandomSpan term = RandomSpan.roll(dice, 40);
        cells.put("term_since", term.since());
        cells.put("term_due", term.until());
        cells.put("households", dice.pick(NUMBERS));
        cells.put("area_km2", dice.pick(List.of("", "0.5", "2.0")));
        cells.put("full_members", dice.pick(NUMBERS));
    }
}
