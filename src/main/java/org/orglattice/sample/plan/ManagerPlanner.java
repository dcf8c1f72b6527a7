package org.orglattice.sample.plan;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.plan.Compound.Service;

/**
 * Plans which companies take part in the regional committees of the communities where they serve, and whom they send.
 */
final class ManagerPlanner {

    private static final double TAKES_PART = 0.6;

    private final Draft draft;
    private final Iterator<String> courses;

    ManagerPlanner(Draft draft) {
        this.draft = draft;
        courses = Deck.deal(draft.chance, draft.compounds.size(), "SSSS*4", "MSSS*3", "MMMM*3", "MMSS*2", "SSSM*1")
                .iterator();
    }

    void plan() {
        for (Community community : draft.communities) {
            if (community.regional != null) {
                for (Company company : companiesIn(community)) {
                    if (draft.chance.happens(TAKES_PART)) {
                        plan(company, community, community.regional);
                    }
                }
            }
        }
    }

    private Set<Company> companiesIn(Community community) {
        Set<Company> companies = new LinkedHashSet<>();
        for (Compound compound : draft.compounds) {
            Service service = compound.services.on(Era.Y2026);
            if (service != null && compound.communityIn(Era.Y2026) == community) {
                companies.add(service.company());
            }
        }
        return companies;
    }

    private void plan(Company company, Community community, Body regional) {
        Era first = regional.born().reaches(company.body.born()) ? company.body.born() : regional.born();
        draft.town.link(company.body, "PARTICIPATES_IN", PerEra.from(first, regional), "物业企业");
        String course = courses.next();
        Seat seat = draft.town.post(regional, RegionalPlanner.PART_TIME).seat();
        for (Era era : Era.values()) {
            if (first.reaches(era)) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                if (outcome == Outcome.SATISFIED) {
                    Person manager = projectManager(company, community, era);
                    seat.hold(era, manager == null ? company.managerIn(era) : manager);
                }
                draft.record("company-regional-committee", era, Finding.of(outcome, company.body, regional));
            }
        }
    }

    private @Nullable Person projectManager(Company company, Community community, Era era) {
        return draft.compounds.stream()
                .filter(compound -> compound.managers.containsKey(company)
                        && compound.communities.on(era) == community
                        && compound.communityIn(Era.Y2026) == community)
                .map(compound ->
                        Objects.requireNonNull(compound.managers.get(company)).on(era))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
