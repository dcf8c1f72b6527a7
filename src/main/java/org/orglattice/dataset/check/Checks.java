package org.orglattice.dataset.check;

import java.util.List;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Faults;

/**
 * All that must hold for a data set to be loaded.
 */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new IdentityCheck(),
            new ReferenceCheck(),
            new PeriodCheck(),
            new OrganizationCheck(),
            new HierarchyCheck());

    private Checks() {}

    /**
     * Checks a data set beside what the graph holds.
     *
     * @param set the data set
     * @param graph what the graph holds of what it touches
     * @param faults takes all that is wrong
     * @return to which posts its appointments go; of use only where nothing is wrong
     */
    public static PostingPlan check(DataSet set, GraphView graph, Faults faults) {
        ALL.forEach(check -> check.check(set, graph, faults));
        return new PostingCheck(set, graph, faults).check();
    }
}
