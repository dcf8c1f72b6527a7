/**
 * What lies within an organization on a day, read a few hundred organizations at a time.
 */
@NullMarked
package org.orglattice.exports.extent;

import org.jspecify.annotations.NullMarked;
