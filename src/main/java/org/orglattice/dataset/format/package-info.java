/**
 * The data set format: its tables and columns as {@code seeds/datapackage.json} states them, and the reading of cells.
 */
@NamedInterface("format")
@NullMarked
package org.orglattice.dataset.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
