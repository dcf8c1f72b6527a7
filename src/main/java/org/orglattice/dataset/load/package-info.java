/**
 * The way of a checked data set into the graph.
 */
@NamedInterface("load")
@NullMarked
package org.orglattice.dataset.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
