package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;
import static org.orglattice.organization.OrganizationKind.RESIDENTS_COMMITTEE;
import static org.orglattice.organization.OrganizationKind.SERVICE_STATION;

import java.util.List;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the communities with their Party committees, residents' committees and stations.
 */
final class CommunityPlanner {

    /** So many of a community's workers are there in every era. */
    static final int LASTING_WORKERS = 4;

    private static final String CONTACT = "contact-leader";
    private static final String ONE_SHOULDER = "one-shoulder";

    private final Draft draft;
    private final Town town;
    private final Offices offices;

    CommunityPlanner(Draft draft, Offices offices) {
        this.draft = draft;
        this.town = draft.town;
        this.offices = offices;
    }

    void plan() {
        int count = draft.chance.between(11, 12);
        List<String> names = Words.shuffled("community", draft.chance);
        List<String> contacts =
                Deck.deal(draft.chance, count, "SSSS*5", "MSSS*2", "PSSS*2", "MMPS*1", "SSPM*1", "SSSP*1", "MMMM*1");
        List<String> shoulders =
                Deck.deal(draft.chance, count, "SSSS*3", "MSSS*3", "MMSS*3", "MMMM*1", "SSSM*1", "MMVV*1", "MVSS*1");
        for (int number = 1; number <= count; number++) {
            Community community = plan(number, names.get(number - 1), number == count);
            draft.communities.add(community);
            planContactLeader(community, contacts.get(number - 1));
            planDirector(community, shoulders.get(number - 1));
            planRest(community);
        }
    }

    private Community plan(int number, String name, boolean youngest) {
        Community.Type type = youngest
                ? Community.Type.RESIDENTIAL
                : number % 5 == 3
                        ? Community.Type.OLD_TOWN
                        : number % 6 == 5 ? Community.Type.VILLAGE : Community.Type.RESIDENTIAL;
        Era born = youngest ? Era.Y2021 : Era.Y2018;
        Body area = town.community(number, name + "社区").established(draft.birth(born, 1990));
        area.state("area_km2", draft.chance.size(60, 0.4) / 100.0);
        Body committee = committee(area, number, youngest);
        Body residents = draft.body(
                        key(number) + "-residents-committee", RESIDENTS_COMMITTEE, area.name() + "居民委员会", born)
                .state("short_name", name + "居委会")
                .home(Era.Y2018, area);
        Community community = new Community(
                type,
                number,
                new Community.Bodies(area, committee, residents),
                new Community.Seats(
                        draft.steady(committee, "PARTY_SECRETARY", Profile.COMMUNITY_CADRE, area.id()),
                        draft.steady(committee, "DEPUTY_PARTY_SECRETARY", Profile.COMMUNITY_CADRE, area.id()),
                        town.post(residents, "DIRECTOR").seat()));
        planWorkers(community);
        return community;
    }

    private Body committee(Body area, int number, boolean youngest) {
        // the youngest community has no committee at first
        return draft.body(
                        key(number) + "-committee",
                        PARTY_ORGANIZATION,
                        area.name() + "党委",
                        youngest ? Era.Y2026 : Era.Y2018)
                .level(PartyLevel.COMMITTEE)
                .state("full_members", draft.chance.size(140, 0.3))
                .home(Era.Y2018, area)
                .reportsTo(Era.Y2018, offices.workingCommittee());
    }

    static String key(int number) {
        return Digits.in("c%02d", number);
    }

    private void planWorkers(Community community) {
        int more = draft.chance.between(0, 2);
        for (int i = 0; i < LASTING_WORKERS + more; i++) {
            Profile profile = i < 2 ? Profile.COMMUNITY_CADRE : Profile.WORKER;
            String course = i < LASTING_WORKERS ? draft.steadyCourse() : "-AA-";
            community.workers.add(draft.fillPrimary(
                    town.post(community.area, "COMMUNITY_WORKER").seat(),
                    draft.cast(course, profile, community.circle())));
        }
        Body committee = community.committee;
        town.post(committee, "ORGANIZATION_COMMISSIONER").seat().follow(community.workers.get(0));
        town.post(committee, "PUBLICITY_COMMISSIONER").seat().follow(community.workers.get(1));
        Seat discipline = town.post(committee, "DISCIPLINE_COMMISSIONER").seat();
        if (community.number % 3 == 0) {
            draft.fillPrimary(discipline, draft.cast("-AAA", Profile.COMMUNITY_CADRE, community.circle()));
        }
    }

    private void planContactLeader(Community community, String course) {
        Body committee = community.committee;
        Seat seat = town.post(committee, "CONTACT_LEADER").seat();
        Seat leader = offices.leaders().get(community.number % offices.leaders().size());
        Seat cadre = offices.cadres().get(community.number % 6);
        for (Era era : Era.values()) {
            if (committee.existsIn(era)) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                seat.hold(
                        era, outcome == Outcome.MISSING ? null : (outcome == Outcome.PARTIAL ? cadre : leader).on(era));
                draft.record(CONTACT, era, outcome, committee);
            }
        }
    }

    // V in a course is a vacant post here, which is missing as well
    private void planDirector(Community community, String course) {
        Cast own = draft.cast(Cast.ONE, Profile.COMMUNITY_CADRE, community.circle());
        for (Era era : Era.values()) {
            if (!community.residents.existsIn(era)) {
                continue;
            }
            char letter = course.charAt(era.ordinal());
            boolean led = community.committee.existsIn(era);
            if (letter == 'S' && led) {
                community.director.hold(era, community.secretary.on(era));
            } else if (letter != 'V') {
                community.director.holdPrimary(era, own.on(era));
            }
            Outcome outcome = letter == 'S' && led ? Outcome.SATISFIED : Outcome.MISSING;
            draft.record(
                    ONE_SHOULDER,
                    era,
                    Finding.of(outcome, community.director.post(), led ? community.committee : null));
        }
    }

    private void planRest(Community community) {
        String circle = community.circle();
        town.post(community.residents, "DEPUTY_DIRECTOR").seat().follow(community.deputy);
        town.post(community.residents, "COMMITTEE_MEMBER").seat().follow(community.workers.get(2));
        for (int i = draft.chance.between(1, 3); i > 0; i--) {
            draft.fill(town.post(community.residents, "COMMITTEE_MEMBER").seat(), draft.cast(Profile.RESIDENT, circle));
        }
        Body station = draft.body(
                        key(community.number) + "-station",
                        SERVICE_STATION,
                        community.area.name() + "党群服务站",
                        community.area.born())
                .home(Era.Y2018, community.area);
        town.link(station, "SERVES", PerEra.from(community.area.born(), community.area), "PUBLIC");
        town.post(station, "HEAD").seat().follow(community.workers.get(3));
        if (community.type == Community.Type.VILLAGE) {
            community.generalBranch = draft.body(
                            key(community.number) + "-general-branch",
                            PARTY_ORGANIZATION,
                            community.area.name() + "党总支",
                            Era.Y2018)
                    .level(PartyLevel.GENERAL_BRANCH)
                    .home(Era.Y2018, community.area)
                    .reportsTo(Era.Y2018, community.committee);
            town.post(community.generalBranch, "PARTY_SECRETARY").seat().follow(community.deputy);
        }
    }
}
