/**
 * Text for people: sentences in both languages, and the spellings under which a name is looked for.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.orglattice.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
