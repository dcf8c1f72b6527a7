package org.orglattice.audit;

import org.orglattice.organization.Organization;

/**
 * The coverage of one part of an organization.
 *
 * @param child the part
 * @param audit the audit within it
 */
record ChildCoverage(Organization child, AuditReport audit) implements Covered {}
