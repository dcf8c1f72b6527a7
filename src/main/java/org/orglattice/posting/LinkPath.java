package org.orglattice.posting;

import java.util.List;
import org.orglattice.query.NodeObject;

/**
 * A chain of shared posts between two members or organizations.
 *
 * @param nodes members and organizations in turn
 * @param length the number of steps: one less than the nodes
 */
public record LinkPath(List<NodeObject> nodes, int length) {}
