package org.orglattice.dataset.load;

/**
 * A data set has been loaded, and what it states is in the graph.
 *
 * @param dataset its id
 * @param withProvinces whether it states provinces
 */
public record DataSetLoaded(String dataset, boolean withProvinces) {}
