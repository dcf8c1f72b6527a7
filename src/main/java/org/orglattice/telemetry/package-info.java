/**
 * What is seen of the service from outside, whatever its features: the ids of requests in logs, and spans without anything
 * that clients sent.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.orglattice.telemetry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
