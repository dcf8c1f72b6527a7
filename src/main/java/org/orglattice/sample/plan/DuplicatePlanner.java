package org.orglattice.sample.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Membership;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Town;
import org.orglattice.time.PartialDate;

/**
 * Plans members of one name: the same person twice, perhaps the same, and namesakes. All others have a name of their own.
 */
final class DuplicatePlanner {

    private static final String RULE = "duplicates";

    private final Draft draft;
    private final Town town;
    private final List<Body> teams;

    DuplicatePlanner(Draft draft, List<Body> teams) {
        this.draft = draft;
        this.town = draft.town;
        this.teams = teams.stream()
                .filter(team -> team.born() == Era.Y2018 && team.end() == null)
                .toList();
    }

    /** What a record of a member is to say. */
    private record Draw(@Nullable Integer birthYear, Body team, Era since) {}

    /** A record of a member, who belongs somewhere from an era on. */
    private record Entry(Person person, Era since) {}

    void plan() {
        Body here = teams.get(0);
        Body there = teams.get(1);
        pair(name(1), entry(1961, here, Era.Y2018), entry(1961, here, Era.Y2021), Outcome.VIOLATION);
        pair(name(2), entry(1978, here, Era.Y2021), entry(1978, here, Era.Y2024), Outcome.VIOLATION);
        pair(name(3), entry(1970, there, Era.Y2018), entry(null, there, Era.Y2018), Outcome.PARTIAL);
        pair(name(4), entry(null, here, Era.Y2018), entry(1985, here, Era.Y2026), Outcome.PARTIAL);
        pair(name(5), entry(1952, here, Era.Y2018), entry(1988, here, Era.Y2021), Outcome.SATISFIED);
        pair(name(6), entry(1966, here, Era.Y2018), entry(1966, there, Era.Y2018), Outcome.SATISFIED);
        pair("阿力木·江", entry(1983, there, Era.Y2024), entry(1983, there, Era.Y2026), Outcome.VIOLATION);
        threeOfOneName(here, there);
    }

    private String name(int number) {
        return draft.people.freeName(number % 2 == 0 ? "MALE" : "FEMALE", 1970);
    }

    private static Draw entry(@Nullable Integer birthYear, Body team, Era since) {
        return new Draw(birthYear, team, since);
    }

    // the second record writes the name without its dot, which makes no difference
    private void pair(String name, Draw first, Draw second, Outcome outcome) {
        compare(create(name, first), create(name.replace("·", ""), second), outcome);
    }

    private Entry create(String name, Draw draw) {
        Person person = draft.people.named(name, draw.team().id()).state("birth_year", draw.birthYear());
        PartialDate since = town.date(draw.since(), Moment.CHANGE);
        // the first one left before the other came, which makes no difference either
        PartialDate until = draw.since() == Era.Y2018 ? town.date(Era.Y2024, Moment.CHANGE) : null;
        town.records().memberships().add(new Membership(person, draw.team(), "TEAM", since, until));
        return new Entry(person, draw.since());
    }

    private void compare(Entry one, Entry other, Outcome outcome) {
        Era later = one.since().reaches(other.since()) ? other.since() : one.since();
        for (Era era : Era.values()) {
            if (later.reaches(era)) {
                draft.record(RULE, era, Finding.of(outcome, one.person(), other.person()));
            }
        }
    }

    private void threeOfOneName(Body here, Body there) {
        String name = name(7);
        Entry first = create(name, entry(1959, here, Era.Y2018));
        Entry second = create(name, entry(1959, there, Era.Y2021));
        Entry third = create(name, entry(null, there, Era.Y2024));
        compare(first, second, Outcome.SATISFIED);
        compare(first, third, Outcome.SATISFIED);
        compare(second, third, Outcome.PARTIAL);
    }
}
