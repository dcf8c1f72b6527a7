/**
 * Neo4j within the service's own process, for where no server is named.
 */
@NamedInterface("embedded")
@NullMarked
package org.orglattice.graph.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
