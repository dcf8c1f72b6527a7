/**
 * The way to Neo4j: its start-up, its migrations, and the statements of {@code cypher/}. It knows no domain type.
 */
@NullMarked
package org.orglattice.graph;

import org.jspecify.annotations.NullMarked;
