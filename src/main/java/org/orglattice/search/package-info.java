/**
 * Finding organizations, members and mechanisms by what people call them.
 */
@NullMarked
package org.orglattice.search;

import org.jspecify.annotations.NullMarked;
