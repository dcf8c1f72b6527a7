/**
 * The example operations that the service ships, and GraphiQL, which shows them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.orglattice.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
