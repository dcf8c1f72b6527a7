package org.orglattice.graph;

import java.util.Map;

/**
 * What one place of a request asks of the graph. Questions that differ in their key only are asked together.
 *
 * @param cypher the statement that answers it, by rows of {@code key} and {@code row}
 * @param key what it is about: an id, a code, or an empty text for the graph as a whole
 * @param arguments the statement's other parameters
 */
public record Question(Cypher cypher, String key, Map<String, Object> arguments) {}
