/**
 * Finding organizations, members and mechanisms by what people call them.
 */
@ApplicationModule(allowedDependencies = {"access", "graph", "query", "organization", "posting", "provenance", "text"})
@NullMarked
package org.orglattice.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
