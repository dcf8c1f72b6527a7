/**
 * Organizations: their kinds, the two lines that order them, and the links between them.
 */
@ApplicationModule(allowedDependencies = {"graph", "query", "text", "time"})
@NullMarked
package org.orglattice.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
