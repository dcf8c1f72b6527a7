package org.orglattice.query;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;

/**
 * How a feature finds one of its entities by id. Each feature contributes its own; {@code node(id)} asks them all, in one
 * round trip.
 *
 * @param type what it makes of a row
 * @param typeNames the GraphQL types that these are shown as
 * @param byId the statement
 * @param mapper makes the entity of a row
 */
public record NodeLookup(
        Class<? extends NodeObject> type, Set<String> typeNames, Cypher byId, Function<Row, NodeObject> mapper) {

    /**
     * How entities are found that are shown as the GraphQL type of their class's name.
     *
     * @param type their class
     * @param byId the statement
     * @param mapper makes the entity of a row
     * @return the lookup
     */
    public static NodeLookup of(Class<? extends NodeObject> type, Cypher byId, Function<Row, NodeObject> mapper) {
        return new NodeLookup(type, Set.of(type.getSimpleName()), byId, mapper);
    }

    CompletableFuture<@Nullable NodeObject> find(String id, Snapshot snapshot) {
        return snapshot.one(byId, id, Map.of(), mapper);
    }
}
