package org.orglattice.search;

import org.orglattice.query.NodeObject;

/**
 * Something found.
 *
 * @param node what was found
 * @param score how well it fits, from 0 to 1
 * @param label what to show
 */
public record SearchHit(NodeObject node, double score, String label) {}
