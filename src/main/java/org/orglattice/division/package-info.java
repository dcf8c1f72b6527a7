/**
 * The national table of administrative divisions, shipped compressed, out of which units are loaded on demand.
 */
@NullMarked
package org.orglattice.division;

import org.jspecify.annotations.NullMarked;
