/**
 * The data sets that the service ships, and their loading at its start.
 */
@NullMarked
package org.orglattice.seed;

import org.jspecify.annotations.NullMarked;
