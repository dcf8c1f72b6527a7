package org.orglattice.audit;

import java.time.LocalDate;

/**
 * The coverage on one day of a history.
 *
 * @param audit the audit of that day
 */
record CoveragePoint(AuditReport audit) implements Covered {

    LocalDate day() {
        return audit.asOf();
    }
}
