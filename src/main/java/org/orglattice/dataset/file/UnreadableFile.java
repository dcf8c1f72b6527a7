package org.orglattice.dataset.file;

import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;

/**
 * A file that holds no data set.
 *
 * @param name what it would have been called
 * @param fault why
 */
record UnreadableFile(String name, Fault fault) implements DataSetSource {

    @Override
    public void readInto(TableReader reader, Faults faults) {
        faults.add(fault);
    }
}
