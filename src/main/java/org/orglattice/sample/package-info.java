/**
 * The fictional data set, made anew from a seed: a sub-district complete in every part, with the answers that are known of it
 * because it was planned so.
 */
@ApplicationModule(allowedDependencies = {"dataset :: format", "organization", "text", "time"})
@NullMarked
package org.orglattice.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
