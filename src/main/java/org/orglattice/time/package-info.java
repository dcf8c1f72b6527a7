/**
 * Days and periods as sources state them: partial dates kept as given, half-open periods.
 */
@NullMarked
package org.orglattice.time;

import org.jspecify.annotations.NullMarked;
