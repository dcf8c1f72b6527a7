/**
 * Data sets out of the graph: what can be loaded into an empty graph and gives the same graph.
 */
@NullMarked
package org.orglattice.exports.content;

import org.jspecify.annotations.NullMarked;
