package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;
import static org.orglattice.organization.OrganizationKind.PROPERTY_COMPANY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Link;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;
import org.orglattice.time.PartialDate;

/**
 * Plans the property companies and their Party branches. The first of them is replaced by the second before 2021.
 */
final class CompanyPlanner {

    private static final String TWO_WAY = "company-branch-two-way";
    private static final int COUNT = 16;
    private static final int OFFICE_HEADS = 6;

    private final Draft draft;
    private final Town town;
    private final Offices offices;

    CompanyPlanner(Draft draft, Offices offices) {
        this.draft = draft;
        this.town = draft.town;
        this.offices = offices;
    }

    void plan() {
        List<String> names = Words.shuffled("company", draft.chance);
        PartialDate replaced = town.date(Era.Y2021, Moment.END);
        List<String> courses = Deck.deal(
                draft.chance,
                COUNT - 2,
                ".PSS*2",
                "SSSS*2",
                "..PS*2",
                ".MPS*1",
                "MMMM*2",
                "PPSM*1",
                "...P*1",
                "....*4");
        for (int number = 0; number < COUNT; number++) {
            Company company = plan(number, names.get(number), number == 0 ? replaced : null);
            draft.companies.add(company);
            planStaff(company);
            planBranch(company, number == 0 ? "S..." : number == 1 ? ".SSP" : courses.get(number - 2));
        }
        town.records()
                .links()
                .add(new Link(
                        draft.companies.get(0).body,
                        "SUCCEEDED_BY",
                        draft.companies.get(1).body,
                        "改制",
                        replaced,
                        null));
    }

    private Company plan(int number, String stem, @Nullable PartialDate end) {
        Era born = number == 1 ? Era.Y2021 : number == COUNT - 1 ? Era.Y2024 : Era.Y2018;
        String key = Digits.in("company-%02d", number + 1);
        Body body = draft.body(key, PROPERTY_COMPANY, stem + "物业服务有限公司", born)
                .state("short_name", stem + "物业")
                .state("uscc", SocialCredit.code(draft.index, number))
                .home(Era.Y2018, number % 3 == 0 ? town.root() : community(number).area);
        if (end != null) {
            body.dissolved(end);
        }
        return new Company(number, body, draft.steady(body, "GENERAL_MANAGER", Profile.MANAGER, body.id()));
    }

    // one that has its Party committee in every era
    private Community community(int number) {
        return draft.communities.get(number % (draft.communities.size() - 1));
    }

    private void planStaff(Company company) {
        boolean large = company.number < 6;
        Seat chair = town.post(company.body, "CHAIR_OF_BOARD").seat();
        if (large) {
            draft.fillPrimary(chair, draft.cast(Profile.MANAGER, company.circle()));
            draft.steady(company.body, "DEPUTY_GENERAL_MANAGER", Profile.MANAGER, company.circle());
            draft.steady(company.body, "STAFF", Profile.WORKER, company.circle());
        } else {
            chair.follow(company.manager);
        }
    }

    private void planBranch(Company company, String course) {
        Era born = null;
        for (Era era : Era.values()) {
            if (born == null && course.charAt(era.ordinal()) != '.' && company.body.existsIn(era)) {
                born = era;
            }
        }
        if (born != null) {
            Body branch = branch(company, born);
            company.branch = branch;
            placePeople(company, branch, course);
        }
    }

    private Body branch(Company company, Era born) {
        Body branch = draft.body(
                        Digits.in("company-%02d-branch", company.number + 1),
                        PARTY_ORGANIZATION,
                        company.body.facts().get("short_name") + "党支部",
                        born)
                .level(PartyLevel.BRANCH)
                .home(Era.Y2018, company.body)
                .reportsTo(Era.Y2018, offices.workingCommittee());
        if (company.number % 3 == 1 && born.reaches(Era.Y2021)) {
            branch.reportsTo(Era.Y2018, community(company.number).committee)
                    .reportsTo(Era.Y2024, offices.workingCommittee());
        }
        PartialDate end = company.body.end();
        return end == null ? branch : branch.dissolved(end);
    }

    private void placePeople(Company company, Body branch, String course) {
        Seat secretary = town.post(branch, "PARTY_SECRETARY").seat();
        Seat organizer = town.post(branch, "ORGANIZATION_COMMISSIONER").seat();
        Seat board = town.post(company.body, "BOARD_MEMBER").seat();
        Seat cadre = offices.cadres()
                .get(OFFICE_HEADS + company.number % (offices.cadres().size() - OFFICE_HEADS));
        Cast employee = draft.cast(Profile.PARTY_RESIDENT, company.circle());
        Cast other = draft.cast(Profile.PARTY_RESIDENT, company.circle());
        for (Era era : Era.values()) {
            if (!branch.existsIn(era)) {
                continue;
            }
            Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
            boolean fromOutside = outcome == Outcome.SATISFIED || outcome == Outcome.PARTIAL && company.number % 2 == 1;
            boolean fromCompany = outcome == Outcome.SATISFIED || outcome == Outcome.PARTIAL && !fromOutside;
            if (fromOutside) {
                secretary.hold(era, cadre.on(era));
                board.hold(era, cadre.on(era));
            } else {
                secretary.hold(era, fromCompany ? company.managerIn(era) : employee.on(era));
            }
            organizer.hold(era, fromCompany && fromOutside ? company.managerIn(era) : other.on(era));
            draft.record(TWO_WAY, era, Finding.of(outcome, branch, company.body));
        }
    }
}
