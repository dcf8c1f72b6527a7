package org.orglattice.audit;

/**
 * What has a coverage: an audit, or what an audit was made for.
 */
sealed interface Covered permits AuditReport, CoveragePoint, ChildCoverage {

    /**
     * The audit.
     *
     * @return where the numbers come from
     */
    AuditReport audit();
}
