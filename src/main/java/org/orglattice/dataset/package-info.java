/**
 * Data sets: what goes into the graph and comes out of it, read, checked and loaded as a whole or not at all.
 */
@ApplicationModule(allowedDependencies = {"graph", "audit", "history", "organization", "text", "time"})
@NullMarked
package org.orglattice.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
