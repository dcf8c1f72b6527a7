package org.orglattice.dataset.check;

import java.util.List;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.SmallDataSet;
import org.orglattice.test.ShippedChecks;

/**
 * A data set that was read and checked.
 *
 * @param faults all that is wrong with it
 * @param plan where its appointments go
 */
record Checked(List<Fault> faults, PostingPlan plan) {

    static Checked alone(SmallDataSet set) {
        return beside(new SmallGraph(), set);
    }

    static Checked beside(SmallGraph graph, SmallDataSet set) {
        Faults faults = new Faults();
        DataSet read = set.read(faults);
        PostingPlan plan = ShippedChecks.CHECKS.check(read, graph.view(), faults);
        return new Checked(faults.all(), plan);
    }

    List<String> places() {
        return SmallDataSet.places(faults);
    }

    Fault only() {
        if (faults.size() != 1) {
            throw new AssertionError("not one fault: " + faults);
        }
        return faults.get(0);
    }
}
