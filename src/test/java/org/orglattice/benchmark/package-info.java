/**
 * Measures how fast the service answers over HTTP, beside the least that could answer the same: {@code mvn -Pbench verify}.
 */
@NullMarked
package org.orglattice.benchmark;

import org.jspecify.annotations.NullMarked;
