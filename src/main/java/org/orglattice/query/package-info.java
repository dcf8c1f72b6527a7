/**
 * How a request reads the graph: one snapshot as of a day, one round trip a level, pages by cursor, limits, and errors
 * for people. Features answer through it; it knows none of them.
 */
@ApplicationModule(allowedDependencies = {"graph", "text", "time"})
@NullMarked
package org.orglattice.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
