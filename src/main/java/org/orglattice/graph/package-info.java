/**
 * The way to Neo4j: its start-up, its migrations, and the statements of {@code cypher/}. It knows no domain type.
 */
@ApplicationModule(allowedDependencies = {"time", "text"})
@NullMarked
package org.orglattice.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
