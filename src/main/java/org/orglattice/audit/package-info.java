/**
 * Audits: what ought to hold within an organization, and how far it does.
 */
@ApplicationModule(allowedDependencies = {"graph", "query", "organization", "posting", "provenance", "text", "time"})
@NullMarked
package org.orglattice.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
