package org.orglattice.sample.plan;

import java.util.List;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Tenures;
import org.orglattice.sample.model.Town;

/**
 * Plans a whole sub-district.
 */
public final class TownPlanner {

    private TownPlanner() {}

    /**
     * Plans a sub-district, independently of all others.
     *
     * @param town the sub-district, of which there is nothing yet but itself
     * @param index which one it is, from 0
     * @return the same, complete
     */
    public static Town plan(Town town, int index) {
        town.root()
                .state("code", town.id())
                .state("short_name", town.root().name().replace("街道", ""));
        Draft draft = new Draft(town, index);
        planBodies(draft);
        planTenures(draft);
        new LedgerPlanner(draft).plan();
        new FigurePlanner(draft).plan();
        new ExplanationPlanner(draft).plan();
        stateSizes(town);
        // the first member was recorded under another id before
        town.people().get(0).state("former_ids", town.id() + "/p-former-1");
        return town;
    }

    private static void planBodies(Draft draft) {
        Offices offices = new OfficePlanner(draft).plan();
        new CommunityPlanner(draft, offices).plan();
        new GridPlanner(draft).plan();
        new RegionalPlanner(draft, offices).plan();
        new CompanyPlanner(draft, offices).plan();
        new AlliancePlanner(draft, offices).plan();
        CompoundPlanner compounds = new CompoundPlanner(draft);
        compounds.plan();
        compounds.planCompanyBranches();
        new ServicePlanner(draft).plan();
        new TwoWayPlanner(draft).plan();
        new OwnersPlanner(draft).plan();
        new ManagerPlanner(draft).plan();
        new BuildingPlanner(draft).plan();
        new DuplicatePlanner(draft, new VolunteerPlanner(draft, offices).plan()).plan();
        for (Community community : draft.communities) {
            Term.plan(draft, community.residents, "residents-committee-term", community.number + 4);
        }
    }

    private static void planTenures(Draft draft) {
        Town town = draft.town;
        List<Tenure> planned = new Tenures(town).all();
        town.records().tenures().addAll(planned);
        town.records().tenures().addAll(new PredecessorPlanner(draft).plan(planned));
    }

    private static void stateSizes(Town town) {
        int households = 0;
        for (Body body : town.bodies()) {
            if (body.kind() == OrganizationKind.COMPOUND) {
                households += (int) body.facts().get("households");
            }
        }
        town.root()
                .state("households", households)
                .state("population", (int) (households * 2.7))
                .state("area_km2", town.chance().size(850, 0.3) / 100.0)
                .state("longitude", town.chance().between(1100, 1180) / 10.0)
                .state("latitude", town.chance().between(300, 360) / 10.0);
    }
}
