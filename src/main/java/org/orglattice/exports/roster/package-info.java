/**
 * The roster: who serves where, as a workbook.
 */
@NullMarked
package org.orglattice.exports.roster;

import org.jspecify.annotations.NullMarked;
