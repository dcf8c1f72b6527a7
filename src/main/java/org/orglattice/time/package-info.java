/**
 * Days and periods as sources state them: partial dates kept as given, half-open periods.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.orglattice.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
