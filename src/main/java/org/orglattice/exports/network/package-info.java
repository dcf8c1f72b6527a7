/**
 * Organizations and people as a network, for programs that draw and measure networks.
 */
@NullMarked
package org.orglattice.exports.network;

import org.jspecify.annotations.NullMarked;
