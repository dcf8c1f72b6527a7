/**
 * Who serves where: members, posts and appointments, and what follows from shared posts.
 */
@ApplicationModule(allowedDependencies = {"access", "graph", "query", "organization", "text", "time"})
@NullMarked
package org.orglattice.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
