package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.ENTERPRISE;
import static org.orglattice.organization.OrganizationKind.INSTITUTION;
import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;

import java.util.List;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the regional committees, and the units that take part in them.
 */
final class RegionalPlanner {

    static final String PART_TIME = "PART_TIME_MEMBER";

    private final Draft draft;
    private final Town town;
    private final Offices offices;

    RegionalPlanner(Draft draft, Offices offices) {
        this.draft = draft;
        this.town = draft.town;
        this.offices = offices;
    }

    void plan() {
        List<String> courses =
                Deck.deal(draft.chance, draft.communities.size(), "MSSS*5", "MMSS*3", "SSSS*1", "MMMS*1", "MMMM*2");
        for (Community community : draft.communities) {
            boolean led = community.committee.born() == Era.Y2018;
            plan(community, led ? courses.get(community.number - 1) : "MMMM");
        }
        planUnits("unit", INSTITUTION);
        planUnits("enterprise", ENTERPRISE);
    }

    private void plan(Community community, String course) {
        int first = course.indexOf('S');
        if (first >= 0) {
            Body regional = draft.body(
                            CommunityPlanner.key(community.number) + "-regional-committee",
                            PARTY_ORGANIZATION,
                            community.area.name() + "区域党委",
                            Era.values()[first])
                    .level(PartyLevel.REGIONAL_COMMITTEE)
                    .state("short_name", "大党委")
                    .home(Era.Y2018, community.area)
                    .reportsTo(Era.Y2018, offices.workingCommittee());
            community.regional = regional;
            town.post(regional, "PARTY_SECRETARY").seat().follow(community.secretary);
            town.post(regional, PART_TIME).spare(1);
        }
        for (Era era : Era.values()) {
            if (community.area.existsIn(era)) {
                draft.record("regional-committee", era, Outcome.of(course.charAt(era.ordinal())), community.area);
            }
        }
    }

    private void planUnits(String list, OrganizationKind kind) {
        int number = 0;
        for (String name : Words.shuffled(list, draft.chance)) {
            number++;
            Community community = draft.communities.get(number * 2 % (draft.communities.size() - 1));
            Body unit = draft.body(list + "-" + number, kind, name, Era.Y2018).home(Era.Y2018, community.area);
            Seat head = draft.steady(unit, "HEAD", Profile.UNIT_HEAD, unit.id());
            town.link(unit, "SERVES", PerEra.from(Era.Y2024, community.area), "LIAISON");
            if (community.regional != null) {
                join(unit, community.regional, head);
            }
        }
    }

    private void join(Body unit, Body regional, Seat head) {
        town.link(unit, "PARTICIPATES_IN", PerEra.from(regional.born(), regional), "驻区单位");
        Seat seat = town.post(regional, PART_TIME).seat();
        for (Era era : Era.values()) {
            Person holder = head.on(era);
            if (regional.existsIn(era)) {
                seat.hold(era, holder);
            }
        }
    }
}
