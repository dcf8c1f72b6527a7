/**
 * The audit of an organization as a workbook.
 */
@NullMarked
package org.orglattice.exports.findings;

import org.jspecify.annotations.NullMarked;
