/**
 * The national table of administrative divisions, shipped compressed, out of which units are loaded on demand.
 */
@ApplicationModule(allowedDependencies = {"dataset :: format", "dataset :: load", "graph", "organization"})
@NullMarked
package org.orglattice.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
