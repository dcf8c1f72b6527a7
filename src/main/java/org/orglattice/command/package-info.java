/**
 * What the jar does from the command line instead of serving: one class a command.
 */
@ApplicationModule(allowedDependencies = {"graph", "graph :: embedded", "query", "sample", "text"})
@NullMarked
package org.orglattice.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
