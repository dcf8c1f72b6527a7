/**
 * The page for people who do not write GraphQL: where it is served, and what a browser lets it do. All that it shows it asks
 * of the public interface.
 */
@ApplicationModule(allowedDependencies = {"graph", "query"})
@NullMarked
package org.orglattice.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
