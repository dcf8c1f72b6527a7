package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.GRID;

import java.util.Iterator;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the community grids, their heads and their grid members.
 */
final class GridPlanner {

    /** The era in which a grid of the first community, and a compound with it, comes to the second. */
    static final Era MOVE = Era.Y2024;

    private static final int MOST_GRIDS = 4;

    private final Draft draft;
    private final Town town;
    private final Iterator<String> heads;
    private final Iterator<String> members;
    private final Iterator<String> households;

    GridPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
        int most = draft.communities.size() * MOST_GRIDS;
        heads = Deck.deal(
                        draft.chance,
                        most,
                        "SSSS*8",
                        "MSSS*5",
                        "MMSS*4",
                        "MMPP*4",
                        "MMMM*9",
                        "PPSM*2",
                        "VMMM*2",
                        "MMVS*2",
                        "SSSV*2")
                .iterator();
        members = Deck.deal(draft.chance, most, "SSSS*9", "MSSS*3", "MMSS*2", "SSSM*1", "MMMM*1")
                .iterator();
        households = Deck.deal(draft.chance, most, "S*12", "V*3", "M*2").iterator();
    }

    void plan() {
        for (Community community : draft.communities) {
            int count = draft.chance.between(2, MOST_GRIDS);
            for (int i = 1; i <= count; i++) {
                plan(community, i);
            }
        }
    }

    private void plan(Community community, int number) {
        Body grid = draft.body(
                        CommunityPlanner.key(community.number) + "-grid-" + number,
                        GRID,
                        community.area.name() + "第" + "一二三四".charAt(number - 1) + "网格",
                        community.area.born())
                .state("grid_level", 1)
                .home(Era.Y2018, community.area);
        if (isMoved(community, number)) {
            grid.home(MOVE, draft.communities.get(1).area);
        }
        community.grids.add(grid);
        planHouseholds(grid, Outcome.of(households.next().charAt(0)));
        planHead(grid, community, heads.next());
        planMember(grid, community, members.next());
    }

    private static boolean isMoved(Community community, int number) {
        return community.number == 1 && number == 2;
    }

    private Community communityIn(Era era, Body grid, Community first) {
        return grid.homes().on(era) == first.area ? first : draft.communities.get(1);
    }

    private void planHouseholds(Body grid, Outcome outcome) {
        int number = Math.max(300, Math.min(500, (int) draft.chance.near(400, 50)));
        if (outcome == Outcome.VIOLATION) {
            number = draft.chance.happens(0.7) ? draft.chance.between(501, 760) : draft.chance.between(160, 299);
        }
        if (outcome != Outcome.MISSING) {
            grid.state("households", number).state("population", (int) (number * draft.chance.near(2.7, 0.15)));
        }
        for (Era era : Era.values()) {
            if (grid.existsIn(era)) {
                draft.record("grid-households", era, outcome, grid);
            }
        }
    }

    // V in a course is a vacant post here, which is missing as well
    private void planHead(Body grid, Community first, String course) {
        Seat seat = town.post(grid, "GRID_HEAD").seat();
        Seat second =
                course.indexOf('P') < 0 ? seat : town.post(grid, "GRID_HEAD").seat();
        for (Era era : Era.values()) {
            if (!grid.existsIn(era)) {
                continue;
            }
            Community community = communityIn(era, grid, first);
            boolean led = community.committee.existsIn(era);
            char letter = course.charAt(era.ordinal());
            Person other = community.worker(first.grids.size(), era);
            Outcome outcome = letter == 'V' || !led ? Outcome.MISSING : Outcome.of(letter);
            if (outcome == Outcome.MISSING) {
                seat.hold(era, letter == 'V' ? null : other);
            } else {
                seat.hold(era, community.secretary.on(era));
            }
            if (outcome == Outcome.PARTIAL) {
                second.hold(era, other);
            }
            draft.record("grid-head", era, outcome, seat.post(), led ? community.committee : null);
        }
    }

    private void planMember(Body grid, Community first, String course) {
        Seat seat = town.post(grid, "GRID_MEMBER").seat();
        for (Era era : Era.values()) {
            if (grid.existsIn(era)) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                Community community = communityIn(era, grid, first);
                seat.hold(era, outcome == Outcome.MISSING ? null : community.worker(first.grids.size() + 1, era));
                draft.record("grid-member", era, outcome, grid);
            }
        }
    }

    /** The grid of a community that something of it lies in. */
    static Body gridOf(Community community, int place) {
        List<Body> grids = community.grids;
        // what lies in the grid that moves would move with it
        int steady = community.number == 1 ? 1 : grids.size();
        return grids.get(place % steady);
    }
}
