/**
 * The way of a checked data set into the graph.
 */
@NullMarked
package org.orglattice.dataset.load;

import org.jspecify.annotations.NullMarked;
