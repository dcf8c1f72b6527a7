package org.orglattice.audit;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.orglattice.query.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Counts the outcomes of audits.
 */
@Component
class Coverages {

    /**
     * The outcomes of an audit. Those of a request are counted together.
     *
     * @param audit the audit
     * @param snapshot the graph
     * @return how many subjects came to which outcome; none where the rule is not in force
     */
    CompletableFuture<Counts> counts(AuditReport audit, Snapshot snapshot) {
        if (!audit.isInForce()) {
            return CompletableFuture.completedFuture(Counts.NONE);
        }
        return snapshot.ask(audit.question(audit.template().counts(), Map.of(), snapshot))
                .thenApply(Counts::of);
    }
}
