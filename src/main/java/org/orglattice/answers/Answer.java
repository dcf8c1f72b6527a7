package org.orglattice.answers;

import org.orglattice.graph.GraphVersion;

/**
 * What somebody was answered.
 *
 * @param version of the graph that it is about
 * @param json as it was sent
 */
record Answer(GraphVersion version, byte[] json) {}
