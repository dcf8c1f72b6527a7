package org.orglattice.dataset.check;

import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Faults;

/**
 * Something that must hold for a data set to be loaded.
 */
interface Check {

    /**
     * Looks for faults.
     *
     * @param set the data set
     * @param graph what the graph holds of what it touches
     * @param faults takes what is found
     */
    void check(DataSet set, GraphView graph, Faults faults);
}
