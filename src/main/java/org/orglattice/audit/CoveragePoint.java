package org.orglattice.audit;

import java.time.LocalDate;

/**
 * The coverage on one day of a history.
 *
 * @param day the day
 * @param audit the audit of that day
 */
record CoveragePoint(LocalDate day, AuditReport audit) implements Covered {}
