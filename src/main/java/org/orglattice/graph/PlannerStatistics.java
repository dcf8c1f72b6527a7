package org.orglattice.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the database knows of its contents, by which it plans statements. It counts again by itself some time after much has
 * changed; until then a statement may be planned for a graph that is empty, and keeps that plan for as long.
 */
@Component
public class PlannerStatistics {

    private static final Logger LOG = LoggerFactory.getLogger(PlannerStatistics.class);
    private static final String PREPARE = "CALL db.prepareForReplanning(60)";

    private final Connection shared;

    PlannerStatistics(Connection shared) {
        this.shared = shared;
    }

    /**
     * Has the database count again, waits for that and has it forget its plans. Where it may not or cannot, it goes on by what
     * it knows.
     */
    public void refresh() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return;
        }
        try {
            Connection.ofThread(shared).client().query(PREPARE).run();
        } catch (DataAccessException | Neo4jException e) {
            LOG.debug("Statistics were not taken anew", e);
        }
    }
}
