package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.ALLIANCE;
import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;
import static org.orglattice.organization.OrganizationKind.SERVICE_STATION;
import static org.orglattice.organization.OrganizationKind.TASK_FORCE;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.PerEra;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the sub-district's own organs and their cadres.
 */
final class OfficePlanner {

    static final String CIRCLE = "offices";

    private static final int CLERKS = 12;

    private final Draft draft;
    private final Town town;
    private final Body root;

    OfficePlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
        this.root = town.root();
    }

    Offices plan() {
        Body committee = draft.body("working-committee", PARTY_ORGANIZATION, root.name() + "党工委", Era.Y2018)
                .level(PartyLevel.WORKING_COMMITTEE)
                .state("short_name", "党工委")
                .home(Era.Y2018, root);
        Seat secretary = cadre(committee, "PARTY_SECRETARY", "ABBC");
        Seat director = cadre(root, "DIRECTOR", "AABB");
        Seat discipline = cadre(committee, "DISCIPLINE_COMMISSIONER", "AAAB");
        Seat second = cadre(committee, "DEPUTY_PARTY_SECRETARY", "AABC");
        town.post(committee, "DEPUTY_PARTY_SECRETARY").seat().follow(director);
        List<Seat> leaders = new ArrayList<>(List.of(
                second,
                discipline,
                cadre(committee, "ORGANIZATION_COMMISSIONER", "ABBB"),
                cadre(committee, "PUBLICITY_COMMISSIONER", "AABB")));
        for (String course : List.of("AABB", "AAAB", "ABBC")) {
            leaders.add(cadre(committee, "COMMITTEE_MEMBER", course));
        }
        leaders.add(secretary);
        planDeputies(leaders);
        List<Seat> cadres = planOffices();
        planServiceCentre(leaders.get(2), cadres);
        planTaskForce(secretary, leaders.get(4), cadres);
        return planAlliance(committee, leaders, cadres);
    }

    private Seat cadre(Body body, String role, String course) {
        return draft.fillPrimary(town.post(body, role).seat(), draft.cast(course, Profile.CADRE, CIRCLE));
    }

    private void planDeputies(List<Seat> leaders) {
        town.post(root, "DEPUTY_DIRECTOR").seat().follow(leaders.get(4));
        town.post(root, "DEPUTY_DIRECTOR").seat().follow(leaders.get(5));
        cadre(root, "DEPUTY_DIRECTOR", "AAAB");
        cadre(root, "DEPUTY_DIRECTOR", "AAB-");
    }

    private List<Seat> planOffices() {
        List<Seat> cadres = new ArrayList<>();
        int number = 0;
        for (String office : Words.shuffled("office", draft.chance)) {
            Post post = town.post(root, "STAFF", "office-" + ++number, office + "主任");
            cadres.add(draft.fillPrimary(post.seat(), draft.cast(Profile.CADRE, CIRCLE)));
        }
        Post clerks = town.post(root, "STAFF", "clerk", "工作人员").spare(2);
        for (int i = 0; i < CLERKS; i++) {
            cadres.add(draft.fillPrimary(clerks.seat(), draft.cast(Profile.CADRE, CIRCLE)));
        }
        return cadres;
    }

    private void planServiceCentre(Seat head, List<Seat> cadres) {
        Body centre = draft.body("service-centre", SERVICE_STATION, root.name() + "党群服务中心", Era.Y2018)
                .home(Era.Y2018, root);
        town.link(centre, "SERVES", PerEra.from(Era.Y2018, root), "PUBLIC");
        town.post(centre, "HEAD").seat().follow(head);
        town.post(centre, "DEPUTY_HEAD").seat().follow(cadres.get(0));
        for (int i = 0; i < 3; i++) {
            draft.steady(centre, "STAFF", Profile.WORKER, CIRCLE);
        }
    }

    private void planTaskForce(Seat secretary, Seat deputy, List<Seat> cadres) {
        Body force = draft.body("property-task-force", TASK_FORCE, root.name() + "物业管理专班", Era.Y2021)
                .home(Era.Y2018, root);
        town.post(force, "TEAM_LEADER").seat().follow(secretary);
        town.post(force, "DEPUTY_TEAM_LEADER").seat().follow(deputy);
        for (int i = 1; i < 4; i++) {
            town.post(force, "TEAM_MEMBER").seat().follow(cadres.get(i));
        }
    }

    private Offices planAlliance(Body committee, List<Seat> leaders, List<Seat> cadres) {
        Body alliance = draft.body("property-alliance", ALLIANCE, root.name() + "红色物业联盟", Era.Y2021)
                .home(Era.Y2018, root);
        town.post(alliance, "CHAIRPERSON").seat().follow(leaders.get(0));
        List<Seat> deputies = List.of(
                town.post(alliance, "DEPUTY_CHAIRPERSON").seat(),
                town.post(alliance, "DEPUTY_CHAIRPERSON").seat());
        List<Seat> assessors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            assessors.add(cadre(alliance, "SUPERVISOR", "AAAA"));
        }
        return new Offices(committee, alliance, leaders, cadres, assessors, deputies);
    }
}
