package org.orglattice.sample.plan;

import java.util.Iterator;
import java.util.Objects;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.Compound.Branch;
import org.orglattice.sample.plan.Compound.Service;

/**
 * Plans who sits both on a compound's branch and at the company under contract: its project manager, whose primary post is
 * there, and the branch's publicity commissioner, whose is not.
 */
final class TwoWayPlanner {

    private static final String RULE = "compound-branch-two-way";

    private final Draft draft;
    private final Town town;

    TwoWayPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
    }

    void plan() {
        Iterator<String> courses = Deck.deal(
                        draft.chance,
                        (int) draft.compounds.stream()
                                .filter(compound -> compound.branch != null)
                                .count(),
                        "MMPS*4",
                        "MPSS*3",
                        "MMPP*4",
                        "MMMM*5",
                        "PPSS*2",
                        "MSSP*2",
                        "MPPM*2")
                .iterator();
        for (Compound compound : draft.compounds) {
            if (compound.branch != null) {
                plan(compound, compound.branch, courses.next());
            }
        }
    }

    private void plan(Compound compound, Branch branch, String course) {
        Seat member = town.post(branch.body(), "COMMITTEE_MEMBER").seat();
        for (Era era : Era.values()) {
            if (!branch.body().existsIn(era)) {
                continue;
            }
            Service service = compound.services.on(era);
            if (service != null && service.isContract()) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                place(compound, era, outcome, member);
                draft.record(RULE, era, Finding.of(outcome, branch.body(), service.company().body));
            }
            if (compound.extraService != null && era == Era.Y2026) {
                draft.record(
                        RULE, era, Finding.of(Outcome.MISSING, branch.body(), compound.extraService.company().body));
            }
        }
    }

    private void place(Compound compound, Era era, Outcome outcome, Seat member) {
        Company company = Objects.requireNonNull(compound.services.on(era)).company();
        Person manager = Objects.requireNonNull(compound.managers.get(company)).on(era);
        boolean partly = outcome == Outcome.PARTIAL;
        if (outcome == Outcome.SATISFIED || partly && compound.number % 2 == 0) {
            member.hold(era, manager);
        }
        if (outcome == Outcome.SATISFIED || partly && compound.number % 2 == 1) {
            Person publicist =
                    Objects.requireNonNull(compound.branch).publicist().on(era);
            observerSeat(company, compound).hold(era, publicist);
        }
    }

    private Seat observerSeat(Company company, Compound compound) {
        return town.post(company.body, "SUPERVISOR", "observer-" + compound.key(), compound.body.name() + "物业服务监督员")
                .onlySeat();
    }
}
