/**
 * Where facts come from: sources, and what they report beside the structure, figures and working mechanisms.
 */
@ApplicationModule(allowedDependencies = {"graph", "query", "organization", "text", "time"})
@NullMarked
package org.orglattice.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
