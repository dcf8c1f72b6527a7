/**
 * How answers leave by HTTP, and how those are kept that are asked for again: as long as the graph, the day and the rights
 * of who asks are the same.
 */
@ApplicationModule(allowedDependencies = {"access", "graph", "query", "text"})
@NullMarked
package org.orglattice.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
