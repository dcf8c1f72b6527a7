/**
 * Organizations: their kinds, the two lines that order them, and the links between them.
 */
@NullMarked
package org.orglattice.organization;

import org.jspecify.annotations.NullMarked;
