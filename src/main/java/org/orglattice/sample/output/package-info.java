/**
 * The files of the fictional data set: its tables, and the answers beside them, written row by row.
 */
@NullMarked
package org.orglattice.sample.output;

import org.jspecify.annotations.NullMarked;
