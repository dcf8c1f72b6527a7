package org.orglattice.sample.plan;

import java.util.Iterator;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Census;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Figure;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Town;

/**
 * Plans what reports state in numbers: each agrees with what was planned, or does not, as it is decided.
 */
final class FigurePlanner {

    private static final String RULE = "figures";

    /** What the reports speak of, by the era whose day is the next. */
    private static final List<String> REPORTED = List.of("2017-12", "2020-12", "2023-06", "2025-12");

    private final Draft draft;
    private final Town town;
    private final Iterator<String> cards;

    /**
     * What is counted.
     *
     * @param metric its name
     * @param counts what it counts of what is recorded
     */
    private record Metric(String metric, String counts) {}

    private static final List<Metric> OF_THE_TOWN = List.of(
            new Metric("communities", "COMMUNITY"),
            new Metric("communityGrids", "GRID/1"),
            new Metric("compoundGrids", "GRID/2"),
            new Metric("buildingGrids", "GRID/3"),
            new Metric("compounds", "COMPOUND"),
            new Metric("propertyCompanies", "PROPERTY_COMPANY"),
            new Metric("ownersCommittees", "OWNERS_COMMITTEE"),
            new Metric("branches", "PARTY_ORGANIZATION/BRANCH"),
            new Metric("regionalCommittees", "PARTY_ORGANIZATION/REGIONAL_COMMITTEE"),
            new Metric("volunteerTeams", "VOLUNTEER_TEAM"),
            new Metric("members", "MEMBER"));

    private static final List<Metric> OF_COMMUNITIES =
            List.of(new Metric("communityGrids", "GRID/1"), new Metric("compounds", "COMPOUND"));

    FigurePlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
        // a qualifier and an outcome, such as ABOUT that agrees
        cards = Deck.deal(
                        draft.chance,
                        OF_THE_TOWN.size() * Era.values().length + draft.communities.size() * OF_COMMUNITIES.size(),
                        "EXACT S*8",
                        "EXACT V*2",
                        "EXACT P*2",
                        "ABOUT S*5",
                        "ABOUT V*1",
                        "ABOUT P*2",
                        "OVER S*4",
                        "OVER P*1",
                        "UNDER S*2",
                        "UNDER V*1")
                .iterator();
    }

    void plan() {
        for (Era era : Era.values()) {
            Census census = new Census(town, era);
            OF_THE_TOWN.forEach(metric -> plan(town.root(), metric, census, era));
        }
        Census today = new Census(town, Era.Y2026);
        for (Community community : draft.communities) {
            OF_COMMUNITIES.forEach(metric -> plan(community.area, metric, today, Era.Y2026));
        }
        planVillages();
        planUncounted();
    }

    private void plan(Body body, Metric metric, Census census, Era era) {
        String[] card = cards.next().split(" ");
        int recorded = census.recorded(body, metric.counts());
        Outcome outcome = recorded < 3 ? Outcome.SATISFIED : Outcome.of(card[1].charAt(0));
        String qualifier = recorded < 3 ? "EXACT" : card[0];
        int value = value(qualifier, outcome, recorded);
        town.records()
                .figures()
                .add(new Figure(body, metric.metric(), value, qualifier, REPORTED.get(era.ordinal()), metric.counts()));
        draft.record(RULE, era, outcome, body);
    }

    /** A number that agrees with what is recorded, or from which it deviates as it should. */
    private int value(String qualifier, Outcome outcome, int recorded) {
        int step = draft.chance.between(1, Math.max(1, recorded / 12));
        return switch (qualifier + " " + outcome) {
            case "EXACT SATISFIED" -> recorded;
            case "EXACT VIOLATION", "UNDER VIOLATION", "OVER SATISFIED" -> recorded - step;
            case "EXACT PARTIAL", "OVER PARTIAL", "UNDER SATISFIED" -> recorded + step;
            // a tenth of the number stated is more than a twentieth of the number recorded
            case "ABOUT SATISFIED" -> recorded - recorded / 20;
            case "ABOUT VIOLATION" -> recorded * 2 / 3;
            case "ABOUT PARTIAL" -> recorded * 3 / 2 + 1;
            default -> throw new IllegalStateException(qualifier + " " + outcome);
        };
    }

    // undated, and nothing of the sort is recorded on any day
    private void planVillages() {
        town.records().figures().add(new Figure(town.root(), "villages", 2, "EXACT", null, "VILLAGE"));
        for (Era era : Era.values()) {
            draft.record(RULE, era, Outcome.MISSING, town.root());
        }
    }

    private void planUncounted() {
        int households = draft.compounds.stream()
                .mapToInt(compound -> (int) compound.body.facts().get("households"))
                .sum();
        town.records()
                .figures()
                .add(new Figure(town.root(), "households", households / 100 * 100, "OVER", "2025-12", null));
        town.records()
                .figures()
                .add(new Figure(
                        town.root(), "fiscalRevenue", draft.chance.size(180_000_000, 0.4), "ABOUT", "2025", null));
        town.records()
                .figures()
                .add(new Figure(town.root(), "petitionsHandled", draft.chance.size(2400, 0.3), "EXACT", "2025", null));
    }
}
