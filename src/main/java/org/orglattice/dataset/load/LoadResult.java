package org.orglattice.dataset.load;

import java.util.List;
import java.util.Map;
import org.orglattice.dataset.format.Fault;

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
     * @param faults what is wrong with it, all of it
     */
    record Refused(String dataset, List<Fault> faults) implements LoadResult {}
}
