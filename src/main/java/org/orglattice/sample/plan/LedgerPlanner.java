package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.ENTERPRISE;
import static org.orglattice.organization.OrganizationKind.VOLUNTEER_TEAM;

import java.util.EnumSet;
import java.util.Set;
import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Census;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Explanation;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Town;

/**
 * Writes down what follows from all that has been planned together: who holds too many posts, how many branches report to
 * a committee, and which organizations belong nowhere.
 */
final class LedgerPlanner {

    private static final int MOST_POSTS = 4;
    private static final int BRANCHES = 3;
    private static final Set<PartyLevel> LEVELS =
            EnumSet.of(PartyLevel.BRANCH, PartyLevel.JOINT_BRANCH, PartyLevel.GENERAL_BRANCH);

    private final Draft draft;
    private final Town town;

    LedgerPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
    }

    void plan() {
        for (Era era : Era.values()) {
            new Census(town, era).appointments().forEach((person, count) -> {
                Outcome outcome = count <= MOST_POSTS ? Outcome.SATISFIED : Outcome.VIOLATION;
                draft.record("concurrent-limit", era, Finding.of(outcome, person, null));
            });
            for (Community community : draft.communities) {
                if (community.committee.existsIn(era)) {
                    draft.record("committee-branches", era, branches(community.committee, era), community.committee);
                }
            }
        }
        planUnattached();
    }

    private Outcome branches(Body committee, Era era) {
        long count = town.bodies().stream()
                .filter(body -> body.existsIn(era) && body.superiors().on(era) == committee)
                .filter(body -> LEVELS.contains(body.partyLevel()))
                .count();
        return count >= BRANCHES ? Outcome.SATISFIED : count > 0 ? Outcome.PARTIAL : Outcome.MISSING;
    }

    private void planUnattached() {
        Body team = draft.body("unattached-team", VOLUNTEER_TEAM, "候鸟志愿服务队", Era.Y2021);
        Body moved = draft.body("unattached-workshop", ENTERPRISE, "样例手工作坊", Era.Y2018)
                .home(Era.Y2018, draft.communities.get(0).area)
                .home(Era.Y2024, null);
        town.records().unattached().add(team);
        town.records().unattached().add(moved);
        for (Era era : Era.values()) {
            for (Body body : town.bodies()) {
                if (body.existsIn(era)) {
                    Outcome outcome = town.holds(body, era) ? Outcome.SATISFIED : Outcome.MISSING;
                    draft.record("unattached", era, outcome, body);
                }
            }
        }
        town.answers()
                .explain(new Explanation(
                        "unattached",
                        moved.id(),
                        null,
                        "搬迁期间暂无所属",
                        town.date(Era.Y2024, Moment.INTERIM),
                        town.date(Era.Y2026, Moment.INTERIM)));
    }
}
