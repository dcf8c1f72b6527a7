package org.orglattice.dataset.load;

import java.util.List;
import java.util.Map;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;

/**
 * What became of a data set.
 */
public sealed interface LoadResult {

    /**
     * The id of the data set.
     *
     * @return the id
     */
    String dataset();

    /**
     * The data set is in the graph, whole.
     *
     * @param dataset the id of the data set
     * @param rows how many rows it has, by table
     */
    record Loaded(String dataset, Map<String, Integer> rows) implements LoadResult {

        /**
         * How many rows it has.
         *
         * @return the rows of all tables
         */
        public int size() {
            return rows.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * The data set has no fault, and would have been loaded. It was to be checked only.
     *
     * @param dataset the id of the data set
     * @param rows how many rows it has, by table
     */
    record Sound(String dataset, Map<String, Integer> rows) implements LoadResult {}

    /**
     * The data set was in the graph already, from the same files.
     *
     * @param dataset the id of the data set
     */
    record Unchanged(String dataset) implements LoadResult {}

    /**
     * The data set has faults, and nothing of it is in the graph.
     *
     * @param dataset the id of the data set
     * @param faults what is wrong with it, as far as it is kept
     * @param total how many faults there are, kept or not
     */
    record Refused(String dataset, List<Fault> faults, int total) implements LoadResult {

        /**
         * A data set of which all faults are kept.
         *
         * @param dataset the id of the data set
         * @param faults all that is wrong with it
         */
        public Refused(String dataset, List<Fault> faults) {
            this(dataset, faults, faults.size());
        }

        /**
         * A data set with the faults found in it.
         *
         * @param dataset the id of the data set
         * @param faults what is wrong with it
         */
        public Refused(String dataset, Faults faults) {
            this(dataset, faults.all(), faults.total());
        }
    }
}
