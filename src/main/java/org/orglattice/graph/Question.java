package org.orglattice.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a request asks of the graph. Questions that differ in their key and inputs only are asked together.
 *
 * @param cypher the statement that answers it, by rows of {@code key} and {@code row}
 * @param key what it is about: an id, a code, or an empty text for the graph as a whole
 * @param arguments the statement's other parameters
 * @param inputs what goes with the key, {@code $inputs[key]} to the statement; the same wherever the key is the same
 * @param projection the properties that are wanted of nodes, or {@code null} for all; there may be more in the answer
 */
public record Question(
        Cypher cypher,
        String key,
        Map<String, Object> arguments,
        Map<String, Object> inputs,
        @Nullable Projection projection) {

    /**
     * A question to whose answer all properties belong.
     *
     * @param cypher the statement that answers it
     * @param key what it is about
     * @param arguments the statement's other parameters
     * @param inputs what goes with the key
     */
    public Question(Cypher cypher, String key, Map<String, Object> arguments, Map<String, Object> inputs) {
        this(cypher, key, arguments, inputs, null);
    }

    /**
     * A question about a key to which nothing is to be said.
     *
     * @param cypher the statement that answers it
     * @param key what it is about
     * @param arguments the statement's other parameters
     */
    public Question(Cypher cypher, String key, Map<String, Object> arguments) {
        this(cypher, key, arguments, Map.of());
    }
}
