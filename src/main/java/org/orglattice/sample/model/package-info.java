/**
 * What a fictional sub-district consists of, on four days, and what is known of it on each.
 */
@NullMarked
package org.orglattice.sample.model;

import org.jspecify.annotations.NullMarked;
