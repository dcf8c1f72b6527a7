/**
 * The data sets that the service ships, and their loading at its start.
 */
@ApplicationModule(allowedDependencies = {"dataset :: format", "dataset :: load", "division", "graph", "text"})
@NullMarked
package org.orglattice.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
