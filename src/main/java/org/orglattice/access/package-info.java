/**
 * Who asks, and what they may: tokens and what they grant, the reach of a grant, and personal data with the log of who read
 * it and what for.
 */
@ApplicationModule(allowedDependencies = {"graph", "query", "organization", "telemetry", "text", "time"})
@NullMarked
package org.orglattice.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
