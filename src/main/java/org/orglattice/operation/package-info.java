/**
 * The operations that the service ships, GraphiQL, which shows them, and the choice to serve no others but those and the ones
 * that an administrator has registered.
 */
@ApplicationModule(allowedDependencies = {"access", "graph", "query", "text"})
@NullMarked
package org.orglattice.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
