/**
 * Pictures of a structure: who leads what, drawn for a sheet of paper, and as a text that draws itself.
 */
@NullMarked
package org.orglattice.exports.chart;

import org.jspecify.annotations.NullMarked;
