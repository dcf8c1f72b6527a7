package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.plan.Compound.Branch;
import org.orglattice.sample.plan.Compound.Service;

/**
 * Plans who sits on one owners' committee: residents, people of the compound's branch, and some who should not.
 */
final class OwnersSeating {

    private static final int TOO_FEW = 4;
    private static final int TOO_MANY = 13;
    private static final int ELSEWHERE = 15;

    private final Draft draft;
    private final Compound compound;
    private final Body owners;
    private final Courses courses;
    private final boolean branchLeads;
    private final Seat chair;
    private final Seat deputy;
    private final Seat secretary;
    private final Seat organizer;
    private final Seat employee;
    private final Cast employed;
    private final List<Cast> residents = new ArrayList<>();
    private final List<Seat> residentSeats = new ArrayList<>();
    private final Map<Body, Seat> regionalSeats = new HashMap<>();

    /**
     * What is decided, a letter for each era.
     *
     * @param sizes whether it has as many members as it should
     * @param shared how many of the branch sit on it: nobody, one or two
     * @param chairs whether its chairperson sits on the regional committee
     * @param conflicts whether somebody on it works for the company
     * @param directors whether the director of the residents' committee leads it
     */
    record Courses(String sizes, String shared, String chairs, String conflicts, String directors) {}

    OwnersSeating(Draft draft, Compound compound, Courses courses) {
        this.draft = draft;
        this.compound = compound;
        this.owners = Objects.requireNonNull(compound.owners);
        this.courses = courses;
        branchLeads = draft.chance.happens(0.5);
        chair = draft.town.post(owners, "CHAIRPERSON").seat();
        deputy = draft.town.post(owners, "DEPUTY_CHAIRPERSON").seat();
        secretary = member();
        organizer = member();
        employee = member();
        employed = draft.cast(Cast.ONE, Profile.RESIDENT, compound.circle());
    }

    private Seat member() {
        return draft.town.post(owners, "COMMITTEE_MEMBER").seat();
    }

    private boolean is(String course, char letter, Era era) {
        return course.charAt(era.ordinal()) == letter;
    }

    void plan(int size) {
        Cast ownChair = draft.cast(Profile.RESIDENT, compound.circle());
        Cast ownDeputy = draft.cast(Profile.RESIDENT, compound.circle());
        for (Era era : Era.values()) {
            if (owners.existsIn(era)) {
                boolean fits = is(courses.sizes(), 'S', era);
                int members = fits ? size : size > TOO_FEW + 1 ? TOO_MANY : TOO_FEW;
                draft.record("owners-committee-size", era, fits ? Outcome.SATISFIED : Outcome.VIOLATION, owners);
                int left = members - seatChair(era, ownChair) - seatBranch(era) - seatEmployee(era);
                if (left > 0) {
                    deputy.hold(era, ownDeputy.on(era));
                }
                seatResidents(era, left - 1);
            }
        }
        if (compound.number % ELSEWHERE == 4) {
            employElsewhere();
        }
    }

    private Outcome sharing(Era era) {
        return compound.branchIn(era) == null
                ? Outcome.MISSING
                : Outcome.of(courses.shared().charAt(era.ordinal()));
    }

    private @Nullable Person director(Era era) {
        return is(courses.directors(), 'V', era)
                ? compound.communityIn(era).director.on(era)
                : null;
    }

    private int seatChair(Era era, Cast own) {
        Person director = director(era);
        boolean bySecretary = director == null && branchLeads && sharing(era) != Outcome.MISSING;
        Person leader = bySecretary ? branch(era).secretary().on(era) : director == null ? own.on(era) : director;
        chair.hold(era, leader);
        Community community = compound.communityIn(era);
        draft.record(
                "director-chairperson",
                era,
                Finding.of(director == null ? Outcome.SATISFIED : Outcome.VIOLATION, owners, community.residents));
        Body regional = community.regionalIn(era);
        if (regional != null) {
            boolean sits = director == null && is(courses.chairs(), 'S', era);
            if (sits) {
                regionalSeats
                        .computeIfAbsent(
                                regional,
                                added -> draft.town
                                        .post(added, RegionalPlanner.PART_TIME)
                                        .seat())
                        .hold(era, leader);
            }
            draft.record(
                    "chairperson-regional-committee",
                    era,
                    Finding.of(sits ? Outcome.SATISFIED : Outcome.MISSING, owners, regional));
        }
        return 1;
    }

    private Branch branch(Era era) {
        return Objects.requireNonNull(compound.branchIn(era));
    }

    private int seatBranch(Era era) {
        if (compound.branchIn(era) == null) {
            return 0;
        }
        Outcome outcome = sharing(era);
        draft.record(
                "branch-owners-committee", era, Finding.of(outcome, branch(era).body(), owners));
        int seated = 0;
        Person leader = branch(era).secretary().on(era);
        if (outcome != Outcome.MISSING && chair.on(era) != leader) {
            secretary.hold(era, leader);
            seated++;
        }
        if (outcome == Outcome.SATISFIED) {
            organizer.hold(era, branch(era).organizer().on(era));
            seated++;
        }
        return seated;
    }

    private int seatEmployee(Era era) {
        Service service = compound.services.on(era);
        boolean conflict = service != null && is(courses.conflicts(), 'V', era);
        if (service != null) {
            Outcome outcome = conflict ? Outcome.VIOLATION : Outcome.SATISFIED;
            draft.record("owners-committee-company", era, Finding.of(outcome, owners, service.company().body));
        }
        if (compound.extraService != null && era == Era.Y2026) {
            Body other = compound.extraService.company().body;
            draft.record("owners-committee-company", era, Finding.of(Outcome.SATISFIED, owners, other));
        }
        if (!conflict) {
            return 0;
        }
        employee.hold(era, employed.on(era));
        draft.town
                .post(service.company().body, "STAFF", "service-" + compound.key(), compound.body.name() + "客服主管")
                .onlySeat()
                .holdPrimary(era, employed.on(era));
        return 1;
    }

    private void seatResidents(Era era, int count) {
        while (residents.size() < count) {
            residents.add(draft.cast(Profile.RESIDENT, compound.circle()));
            residentSeats.add(member());
        }
        for (int i = 0; i < count; i++) {
            residentSeats.get(i).hold(era, residents.get(i).on(era));
        }
    }

    // a post at a company that serves another compound is no conflict
    private void employElsewhere() {
        List<Company> here = new ArrayList<>();
        compound.services.runs().forEach(run -> here.add(run.value().company()));
        Company other = draft.companies.stream()
                .filter(company -> company.number > 2 && !here.contains(company))
                .filter(company -> compound.extraService == null || compound.extraService.company() != company)
                .filter(company -> company.body.born() == Era.Y2018)
                .findFirst()
                .orElseThrow();
        draft.town
                .post(other.body, "STAFF", "service-" + compound.key(), "客服专员")
                .onlySeat()
                .follow(deputy);
    }
}
