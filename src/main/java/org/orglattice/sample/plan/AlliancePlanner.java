package org.orglattice.sample.plan;

import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans which companies take part in the alliance, and which of its assessors hold a post at one of them.
 */
final class AlliancePlanner {

    private static final int OUTSIDE = 4;

    private final Draft draft;
    private final Town town;
    private final Offices offices;

    AlliancePlanner(Draft draft, Offices offices) {
        this.draft = draft;
        this.town = draft.town;
        this.offices = offices;
    }

    void plan() {
        List<Company> members = draft.companies.subList(1, draft.companies.size() - OUTSIDE);
        List<String> courses = Deck.deal(draft.chance, members.size(), "SSVS*1", "SSSV*1", "SSSS*9", "SSVV*1");
        int number = 0;
        for (Company company : members) {
            plan(company, courses.get(number++), number == members.size());
        }
        for (int i = 0; i < offices.deputies().size(); i++) {
            offices.deputies().get(i).follow(members.get(i).manager);
        }
    }

    private void plan(Company company, String course, boolean leaves) {
        Body alliance = offices.alliance();
        PerEra<Body> membership = PerEra.from(Era.Y2021, alliance);
        if (leaves) {
            membership.put(Era.Y2026, null);
        }
        town.link(company.body, "PARTICIPATES_IN", membership, "成员单位");
        Seat assessor =
                offices.assessors().get(company.number % offices.assessors().size());
        Seat seat = course.indexOf('V') < 0
                ? assessor
                : town.post(company.body, "SUPERVISOR").seat();
        for (Era era : Era.values()) {
            if (membership.on(era) != null) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                if (outcome == Outcome.VIOLATION) {
                    seat.hold(era, assessor.on(era));
                }
                draft.record("alliance-assessors", era, Finding.of(outcome, alliance, company.body));
            }
        }
    }
}
