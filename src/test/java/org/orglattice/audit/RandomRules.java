package org.orglattice.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.RandomOrganizations.Place;
import org.orglattice.audit.RandomPartners.Pair;
import tools.jackson.databind.json.JsonMapper;

/**
 * A random rule for each template, about organizations that are there.
 */
final class RandomRules {

    private static final List<String> PAIRINGS = List.of("HOST", "SIBLING", "SERVICE", "PARTICIPATION", "COMMUNITY");
    private static final List<List<String>> MODES = List.of(List.of("CONTRACT"), List.of("CONTRACT", "CUSTODY"));
    private static final List<Object> WAYS = List.of(
            List.of("HOME", "SERVES", "REPORTS_TO", "PARTICIPATES_IN"),
            List.of("HOME", "PARTICIPATES_IN"),
            "HOME",
            "SERVES",
            List.of("REPORTS_TO"),
            "PARTICIPATES_IN");
    private static final List<String> MEASURES =
            List.of("holders", "holders", "households", "population", "area_km2", "full_members");
    private static final List<List<String>> ROLES =
            List.of(RandomPostings.ROLES, List.of("STAFF"), List.of("PARTY_SECRETARY", "STAFF"));

    private final List<Place> places;
    private final RandomPartners partners;

    RandomRules(List<Place> places, DataRows structure) {
        this.places = places;
        this.partners = new RandomPartners(places, structure);
    }

    Row rule(String template, Dice dice) {
        RandomSpan span = RandomSpan.roll(dice, 5);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", RandomDataSets.rule(template));
        cells.put("template", template);
        cells.put(
                "within",
                dice.chance(15) ? dice.pick(places).id() : places.get(0).id());
        cells.put("target", dice.pick(List.of("", "0.5", "1", "0")));
        cells.put("verdict", dice.pick(List.of("", "REQUIRED", "WANTED", "FORBIDDEN")));
        cells.put("since", span.since());
        cells.put("until", span.until());
        cells.put("parameters", JsonMapper.shared().writeValueAsString(parameters(template, dice)));
        return new Row(cells);
    }

    private Map<String, Object> parameters(String template, Dice dice) {
        return switch (template) {
            case "TWO_WAY_ENTRY", "FORBIDDEN_OVERLAP" -> pair(dice, 30);
            case "SHARED_HOLDER" -> with(pair(dice, 30), "min", some(dice, 60, 2 - dice.below(2)));
            case "EX_OFFICIO" -> pair(dice, 100);
            case "ESTABLISHED" -> established(dice);
            case "POST_FILLED" -> postFilled(dice);
            case "SIZE_RANGE" -> sizeRange(dice);
            case "CONCURRENT_LIMIT" -> Map.of("max", 1 + dice.below(3));
            case "TERM_DUE" -> termDue(dice);
            case "FIGURE_RECONCILED" -> figures(dice);
            case "UNATTACHED" -> with("rootKinds", some(dice, 50, List.of("SUB_DISTRICT", "COMPOUND", "COMMUNITY")));
            default -> Map.of();
        };
    }

    private Map<String, Object> pair(Dice dice, int percentOfRoles) {
        Pair pair = partners.pair(PAIRINGS, dice);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("pairing", pair.pairing());
        parameters.put("a", with(body(pair.one(), dice), "roles", some(dice, percentOfRoles, dice.pick(ROLES))));
        parameters.put("b", with(body(pair.other(), dice), "roles", some(dice, percentOfRoles, dice.pick(ROLES))));
        return with(parameters, "modes", pair.pairing().equals("SERVICE") ? some(dice, 40, dice.pick(MODES)) : null);
    }

    private Map<String, Object> body(Place place, Dice dice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", place.kind());
        if (!place.level().isEmpty() && dice.chance(40)) {
            boolean grid = place.kind().equals("GRID");
            body.put("levels", List.of(grid ? (Object) Integer.valueOf(place.level()) : place.level()));
        }
        if (place.home() != null && dice.chance(20)) {
            body.put("homeKinds", List.of(place.home().kind(), "COMPOUND"));
        }
        return body;
    }

    private Map<String, Object> established(Dice dice) {
        Pair pair = partners.pair(List.of("HOST", "PARTICIPATION", "SERVED"), dice);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("body", body(pair.one(), dice));
        parameters.put("subject", body(pair.other(), dice));
        parameters.put("by", dice.pick(WAYS));
        with(parameters, "modes", some(dice, 25, dice.pick(MODES)));
        return with(parameters, "min", some(dice, 40, 1 + dice.below(2)));
    }

    private Map<String, Object> postFilled(Dice dice) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("subject", body(dice.pick(places), dice));
        parameters.put("role", dice.pick(RandomPostings.ROLES));
        return with(parameters, "primaryAt", some(dice, 60, body(dice.pick(places), dice)));
    }

    private Map<String, Object> sizeRange(Dice dice) {
        int min = dice.below(3);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("subject", body(dice.pick(places), dice));
        parameters.put("measure", dice.pick(MEASURES));
        parameters.put("min", min);
        return with(parameters, "max", some(dice, 60, min + dice.below(3)));
    }

    private Map<String, Object> termDue(Dice dice) {
        Map<String, Object> parameters = with("subject", body(dice.pick(places), dice));
        with(parameters, "warnMonths", some(dice, 60, dice.pick(List.of(1, 6, 12))));
        return with(parameters, "years", some(dice, 60, dice.pick(List.of(1, 4, 5))));
    }

    private static Map<String, Object> figures(Dice dice) {
        Map<String, Object> parameters = with("metrics", some(dice, 30, List.of("m")));
        return with(parameters, "tolerance", some(dice, 50, dice.pick(List.of(0.5, 0, 0.2, 0.7))));
    }

    private static @Nullable Object some(Dice dice, int percent, Object value) {
        return dice.chance(percent) ? value : null;
    }

    private static Map<String, Object> with(String key, @Nullable Object value) {
        return with(new LinkedHashMap<>(), key, value);
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String key, @Nullable Object value) {
        if (value != null) {
            parameters.put(key, value);
        }
        return parameters;
    }
}
