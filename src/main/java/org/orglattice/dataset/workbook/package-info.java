/**
 * Workbooks of a spreadsheet program: read as data sets, handed out as a template, and given back with their faults marked.
 */
@NamedInterface("workbook")
@NullMarked
package org.orglattice.dataset.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
