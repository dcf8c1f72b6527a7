/**
 * Folders of the data folder that hold what nobody else on the machine may read.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.orglattice.folder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
