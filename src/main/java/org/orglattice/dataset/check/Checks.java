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

    /** Follows the checks. */
    @FunctionalInterface
    public interface Follower {

        /**
         * Takes note of how far they have come.
         *
         * @param done how many have been made
         * @param of how many there are
         */
        void reached(int done, int of);
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
        return check(set, graph, faults, (done, of) -> {});
    }

    /**
     * Checks a data set beside what the graph holds.
     *
     * @param set the data set
     * @param graph what the graph holds of what it touches
     * @param faults takes all that is wrong
     * @param follower is told after each check
     * @return to which posts its appointments go; of use only where nothing is wrong
     */
    public PostingPlan check(DataSet set, GraphView graph, Faults faults, Follower follower) {
        int done = 0;
        for (Check check : all) {
            check.check(set, graph, faults);
            follower.reached(++done, all.size() + 1);
        }
        PostingPlan plan = new PostingCheck(set, graph, faults).check();
        follower.reached(all.size() + 1, all.size() + 1);
        return plan;
    }
}
