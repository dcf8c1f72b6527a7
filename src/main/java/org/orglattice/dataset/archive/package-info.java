/**
 * Data sets as archives of CSV files, and what makes an archive fit to be read at all.
 */
@NamedInterface("archive")
@NullMarked
package org.orglattice.dataset.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
