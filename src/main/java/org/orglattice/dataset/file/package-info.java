/**
 * The entrance for data sets that somebody hands in: one door, which tells files apart by what they are.
 */
@NamedInterface("file")
@NullMarked
package org.orglattice.dataset.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
