/**
 * Data sets: what goes into the graph and comes out of it, read, checked and loaded as a whole or not at all.
 */
@NullMarked
package org.orglattice.dataset;

import org.jspecify.annotations.NullMarked;
