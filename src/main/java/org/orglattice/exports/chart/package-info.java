/**
 * Pictures of a structure: who leads what, drawn for a sheet of paper, and as a text that draws itself.
 */
@NamedInterface("chart")
@NullMarked
package org.orglattice.exports.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
