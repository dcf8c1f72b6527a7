/**
 * Where facts come from: sources, and what they report beside the structure, figures and working mechanisms.
 */
@NullMarked
package org.orglattice.provenance;

import org.jspecify.annotations.NullMarked;
