/**
 * What must hold for a data set to be loaded, beside what the graph holds already. Nothing here reads files or writes.
 */
@NullMarked
package org.orglattice.dataset.check;

import org.jspecify.annotations.NullMarked;
