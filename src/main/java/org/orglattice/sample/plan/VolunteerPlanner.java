package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.VOLUNTEER_TEAM;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Membership;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Town;

/**
 * Plans the volunteer teams, and who belongs somewhere without a post.
 */
final class VolunteerPlanner {

    private static final String RULE = "volunteer-teams";
    private static final int ORDINARY_MEMBERS = 25;

    private final Draft draft;
    private final Town town;
    private final Offices offices;
    private final List<Body> teams = new ArrayList<>();

    VolunteerPlanner(Draft draft, Offices offices) {
        this.draft = draft;
        this.town = draft.town;
        this.offices = offices;
    }

    /** The teams of the communities. */
    List<Body> plan() {
        List<String> courses = Deck.deal(
                draft.chance, draft.communities.size(), "MPSS*3", "SSSS*3", "PPSS*2", "MMPP*2", "SSPP*1", "MMMM*1");
        for (Community community : draft.communities) {
            plan(community, courses.get(community.number - 1));
        }
        planOrdinaryMembers();
        planCheckIns();
        return teams;
    }

    private void plan(Community community, String course) {
        for (Era era : Era.values()) {
            if (community.area.existsIn(era)) {
                draft.record(RULE, era, Outcome.of(course.charAt(era.ordinal())), community.area);
            }
        }
        planTeam(community, 1, course.replace('P', 'S'));
        planTeam(community, 2, course.replace('P', 'M'));
    }

    private void planTeam(Community community, int number, String course) {
        Era born = null;
        Era last = Era.Y2026;
        for (Era era : Era.values()) {
            boolean there = course.charAt(era.ordinal()) == 'S' && community.area.existsIn(era);
            born = there && born == null ? era : born;
            last = there ? era : last;
        }
        if (born == null) {
            return;
        }
        Body team = draft.body(
                        CommunityPlanner.key(community.number) + "-team-" + number,
                        VOLUNTEER_TEAM,
                        community.area.name() + Words.pick("team", draft.chance) + "志愿服务队",
                        born)
                .home(Era.Y2018, community.area);
        if (course.charAt(Era.Y2026.ordinal()) != 'S') {
            team.dissolved(town.date(last.next(), Moment.END));
        }
        teams.add(team);
        Cast leaders = draft.cast(Profile.RESIDENT, community.circle());
        draft.fill(town.post(team, "TEAM_LEADER").seat(), leaders);
        planMembers(community, team);
    }

    private void planMembers(Community community, Body team) {
        for (int i = 0; i < 3; i++) {
            Person worker = community.worker(i, team.born());
            belong(worker, team, "TEAM", team.born());
        }
    }

    private void belong(Person person, Body body, String kind, Era era) {
        town.records().memberships().add(new Membership(person, body, kind, town.date(era, Moment.CHANGE), body.end()));
    }

    private void planOrdinaryMembers() {
        List<Compound> led = draft.compounds.stream()
                .filter(compound -> compound.branch != null)
                .toList();
        for (int i = 0; i < ORDINARY_MEMBERS; i++) {
            Compound compound = draft.chance.pick(led);
            Compound.Branch branch = compound.branch;
            if (branch != null) {
                Person person = draft.people.create(Profile.PARTY_RESIDENT, compound.circle());
                belong(person, branch.body(), "ROSTER", branch.body().born());
            }
        }
        for (Compound compound : led) {
            Compound.Branch branch = compound.branch;
            Person secretary = branch == null ? null : branch.secretary().on(Era.Y2026);
            if (branch != null && secretary != null) {
                belong(secretary, branch.body(), "ROSTER", branch.body().born());
            }
        }
    }

    private void planCheckIns() {
        for (int i = 0; i < offices.cadres().size(); i++) {
            Community community = draft.communities.get(i % draft.communities.size());
            Person cadre = offices.cadres().get(i).on(Era.Y2026);
            if (cadre != null) {
                belong(cadre, community.area, "CHECK_IN", Era.Y2024);
            }
        }
    }
}
