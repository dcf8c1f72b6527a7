package org.orglattice.dataset.check;

import java.util.List;
import org.orglattice.audit.Templates;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Faults;
import org.springframework.stereotype.Component;

/**
 * All that must hold for a data set to be loaded.
 */
@Component
public final class Checks {

    private final List<Check> all;

    /**
     * All checks.
     *
     * @param templates what rules may ask by
     */
    public Checks(Templates templates) {
        this.all = List.of(
                new IdentityCheck(),
                new ReferenceCheck(),
                new PeriodCheck(),
                new OrganizationCheck(),
                new HierarchyCheck(),
                new SuccessionCheck(),
                new RuleCheck(templates));
    }

    /**
     * Checks a data set beside what the graph holds.
     *
     * @param set the data set
     * @param graph what the graph holds of what it touches
     * @param faults takes all that is wrong
     * @return to which posts its appointments go; of use only where nothing is wrong
     */
    public PostingPlan check(DataSet set, GraphView graph, Faults faults) {
        all.forEach(check -> check.check(set, graph, faults));
        return new PostingCheck(set, graph, faults).check();
    }
}
