package org.orglattice.editing;

import java.time.Clock;
import org.orglattice.access.Access;
import org.orglattice.dataset.load.StoredRows;
import org.orglattice.dataset.load.Upsert;
import org.orglattice.graph.Graph;
import org.orglattice.history.History;
import org.orglattice.organization.Paths;
import org.springframework.stereotype.Component;

/**
 * What every edit works with.
 *
 * @param graph the graph
 * @param upsert the way of rows into it
 * @param stored the rows that are in it
 * @param owners the data sets that changes belong to
 * @param access the check of rights
 * @param history where changes are written down
 * @param paths the materialised home lines
 * @param clock tells the day
 */
@Component
record Workbench(
        Graph graph,
        Upsert upsert,
        StoredRows stored,
        OwningDataSets owners,
        Access access,
        History history,
        Paths paths,
        Clock clock) {}
