package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.GRID;

import java.util.Iterator;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Finding;
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

    GridPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
    }

    void plan() {
        for (Community community : draft.communities) {
            int count = draft.chance.between(2, MOST_GRIDS);
            for (int number = 1; number <= count; number++) {
                plan(community, number);
            }
        }
        planPeople();
    }

    private void planPeople() {
        int count = draft.communities.stream()
                .mapToInt(community -> community.grids.size())
                .sum();
        Iterator<String> heads =
                deal(count, "SSSS*8", "MSSS*5", "MMSS*4", "MMPP*4", "MMMM*9", "PPSM*2", "VMMM*2", "MMVS*2", "SSSV*2");
        Iterator<String> members = deal(count, "SSSS*9", "MSSS*3", "MMSS*2", "SSSM*1", "MMMM*1");
        Iterator<String> households = deal(count, "S*12", "V*3", "M*2");
        for (Community community : draft.communities) {
            for (int i = 0; i < community.grids.size(); i++) {
                Body grid = community.grids.get(i);
                planHouseholds(grid, Outcome.of(households.next().charAt(0)));
                planHead(grid, community, heads.next(), i);
                planMember(grid, community, members.next(), i + 1);
            }
        }
    }

    private Iterator<String> deal(int count, String... courses) {
        return Deck.deal(draft.chance, count, courses).iterator();
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
    private void planHead(Body grid, Community first, String course, int worker) {
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
            Person other = community.worker(worker, era);
            Outcome outcome = letter == 'V' || !led ? Outcome.MISSING : Outcome.of(letter);
            if (outcome == Outcome.MISSING) {
                seat.hold(era, letter == 'V' ? null : other);
            } else {
                seat.hold(era, community.secretary.on(era));
            }
            if (outcome == Outcome.PARTIAL) {
                second.hold(era, other);
            }
            draft.record("grid-head", era, Finding.of(outcome, seat.post(), led ? community.committee : null));
        }
    }

    private void planMember(Body grid, Community first, String course, int worker) {
        Seat seat = town.post(grid, "GRID_MEMBER").seat();
        for (Era era : Era.values()) {
            if (grid.existsIn(era)) {
                Outcome outcome = Outcome.of(course.charAt(era.ordinal()));
                Community community = communityIn(era, grid, first);
                seat.hold(era, outcome == Outcome.MISSING ? null : community.worker(worker, era));
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
