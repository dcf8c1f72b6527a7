package org.orglattice.imports;

import java.util.List;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.LoadCancelled;
import org.orglattice.dataset.load.LoadProgress;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.division.NationalTable;
import org.orglattice.division.Onboarding;
import org.orglattice.division.OnboardingRequest;
import org.springframework.stereotype.Component;

/**
 * Imports units of the national table.
 */
@Component
class DivisionImport {

    private final Onboarding onboarding;
    private final NationalTable table;
    private final DivisionRights rights;

    DivisionImport(Onboarding onboarding, NationalTable table, DivisionRights rights) {
        this.onboarding = onboarding;
        this.table = table;
        this.rights = rights;
    }

    LoadResult load(ImportJob job, Viewer viewer) {
        ImportOrder order = job.record().order();
        // while it waited the graph may have changed
        rights.require(viewer, order.divisions());
        return onboarding.onboard(new OnboardingRequest(codes(order), order.actor(), order.dryRun(), job));
    }

    private List<String> codes(ImportOrder order) {
        return order.isOfAllDivisions() ? table.provinces() : order.divisions();
    }

    /** Tells whether the graph has all that an import is to bring in: what is missing lands together. */
    boolean hasLanded(ImportOrder order) {
        LoadProgress onlyLooking = (stage, done, of) -> {
            if (stage != Stage.READING) {
                throw new LoadCancelled();
            }
        };
        try {
            return onboarding.onboard(new OnboardingRequest(codes(order), order.actor(), true, onlyLooking))
                    instanceof LoadResult.Unchanged;
        } catch (LoadCancelled missing) {
            return false;
        }
    }
}
