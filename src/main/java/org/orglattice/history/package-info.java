/**
 * Who changed what, when and why: changes are written with what they change, listed newest first, and followed as they come.
 */
@ApplicationModule(allowedDependencies = {"access", "graph", "query", "text"})
@NullMarked
package org.orglattice.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
