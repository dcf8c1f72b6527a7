/**
 * What must hold for a data set to be loaded, beside what the graph holds already. Nothing here reads files or writes.
 */
@NamedInterface("check")
@NullMarked
package org.orglattice.dataset.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
