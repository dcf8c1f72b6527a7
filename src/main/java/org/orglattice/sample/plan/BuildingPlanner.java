package org.orglattice.sample.plan;

import static org.orglattice.organization.OrganizationKind.GRID;
import static org.orglattice.organization.OrganizationKind.PARTY_ORGANIZATION;

import org.orglattice.organization.PartyLevel;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Seat;
import org.orglattice.sample.model.Town;

/**
 * Plans the compound grids and the building grids below them, with their heads.
 */
final class BuildingPlanner {

    private static final int HOUSEHOLDS_A_BUILDING = 300;
    private static final int MOST_BUILDINGS = 2;
    private static final int FEWEST_HOUSEHOLDS = 200;

    private final Draft draft;
    private final Town town;

    BuildingPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
    }

    void plan() {
        for (Compound compound : draft.compounds) {
            int households = (int) compound.body.facts().get("households");
            if (households >= FEWEST_HOUSEHOLDS) {
                Body grid = planGrid(compound);
                int buildings = Math.min(MOST_BUILDINGS, households / HOUSEHOLDS_A_BUILDING);
                for (int i = 1; i <= buildings; i++) {
                    planBuilding(compound, grid, i);
                }
            }
        }
    }

    private Body planGrid(Compound compound) {
        Community community = compound.first();
        boolean moves = compound.communityIn(Era.Y2026) != community;
        Body grid = draft.body(compound.key() + "-grid", GRID, compound.body.name() + "网格", compound.body.born())
                .state("grid_level", 2)
                .home(Era.Y2018, moves ? community.grids.get(1) : GridPlanner.gridOf(community, compound.number));
        Seat head = town.post(grid, "GRID_HEAD").seat();
        for (Era era : Era.values()) {
            if (grid.existsIn(era)) {
                Compound.Branch branch = compound.branchIn(era);
                head.hold(
                        era,
                        branch == null
                                ? community.worker(compound.number, era)
                                : branch.secretary().on(era));
            }
        }
        return grid;
    }

    private void planBuilding(Compound compound, Body above, int number) {
        Body grid = draft.body(
                        compound.key() + "-building-" + number,
                        GRID,
                        compound.body.name() + number + "号楼网格",
                        compound.body.born())
                .state("grid_level", 3)
                .home(Era.Y2018, above);
        Seat head = town.post(grid, "BUILDING_HEAD").seat();
        Cast residents = draft.cast(Profile.PARTY_RESIDENT, compound.circle());
        for (Era era : Era.values()) {
            if (grid.existsIn(era)) {
                Compound.Branch branch = number == 2 ? compound.branchIn(era) : null;
                head.hold(
                        era,
                        branch == null ? residents.on(era) : branch.organizer().on(era));
            }
        }
        if (number == 1 && compound.branch != null && compound.number % 6 == 0) {
            Body group = draft.body(compound.key() + "-group", PARTY_ORGANIZATION, grid.name() + "党小组", Era.Y2026)
                    .level(PartyLevel.GROUP)
                    .home(Era.Y2018, grid)
                    .reportsTo(Era.Y2018, compound.branch.body());
            town.post(group, "TEAM_LEADER").seat().hold(Era.Y2026, head.on(Era.Y2026));
        }
    }
}
