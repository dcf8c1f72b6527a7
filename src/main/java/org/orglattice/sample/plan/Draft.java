package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Chance;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;
import org.orglattice.time.PartialDate;

/**
 * What the planners of a sub-district hand on to each other.
 */
final class Draft {

    /** How posts of those who serve for long change hands. */
    private static final List<String> STEADY =
            List.of("AAAA", "AAAA", "AAAB", "AAAB", "AAAB", "AABB", "AABB", "AABB", "ABBB", "ABBC", "AABC");

    final Town town;
    final Chance chance;
    final People people;
    final int index;
    final List<Community> communities = new ArrayList<>();
    final List<Company> companies = new ArrayList<>();
    final List<Compound> compounds = new ArrayList<>();

    Draft(Town town, int index) {
        this.town = town;
        this.chance = town.chance();
        this.people = new People(town, index);
        this.index = index;
    }

    /** An organization that exists from an era on; one that exists in the first has done so for long. */
    Body body(String key, OrganizationKind kind, String name, Era born) {
        return town.body(key, kind, name).established(birth(born, 1996));
    }

    /** When something began that exists in an era. */
    PartialDate birth(Era born, int earliest) {
        return born == Era.Y2018
                ? PartialDate.parse(String.valueOf(chance.between(earliest, 2014)))
                        .orElseThrow()
                : town.date(born, Moment.FOUNDING);
    }

    /** A seat of the only post of a role, held by people who serve for some years each. */
    Seat steady(Body body, String role, Profile profile, String circle) {
        return fillPrimary(town.post(body, role).seat(), cast(profile, circle));
    }

    /** How a post changes hands. */
    String steadyCourse() {
        return chance.pick(STEADY);
    }

    /** People who serve for some years each. */
    Cast cast(Profile profile, String circle) {
        return cast(steadyCourse(), profile, circle);
    }

    /** People who change as a course tells. */
    Cast cast(String course, Profile profile, String circle) {
        return new Cast(course, profile, circle, people);
    }

    /** Fills a seat as the primary post, over all eras in which its body exists. */
    Seat fillPrimary(Seat seat, Cast cast) {
        for (Era era : Era.values()) {
            if (seat.post().body().existsIn(era)) {
                seat.holdPrimary(era, cast.on(era));
            }
        }
        return seat;
    }

    /** Fills a seat as a concurrent post, over all eras in which its body exists. */
    void fill(Seat seat, Cast cast) {
        for (Era era : Era.values()) {
            if (seat.post().body().existsIn(era)) {
                seat.hold(era, cast.on(era));
            }
        }
    }

    /** Writes down what a rule is to find. */
    void record(String rule, Era era, Finding finding) {
        town.answers().record(rule, era, finding);
    }

    /** Writes down what a rule about single organizations is to find. */
    void record(String rule, Era era, Outcome outcome, Body subject) {
        record(rule, era, Finding.of(outcome, subject, null));
    }
}
