package org.orglattice.graph;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The order in which the service starts: the graph, the data in it, and only then the port that clients see.
 */
public final class StartPhase {

    /** The database is reachable and migrated. */
    public static final int GRAPH = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 200;

    /** The data sets that the service ships are loaded. */
    public static final int SEEDS = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 100;

    private StartPhase() {}
}
