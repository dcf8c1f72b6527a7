package org.orglattice.query;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;

/**
 * How a feature finds one of its entities by id. Each feature contributes its own; {@code node(id)} asks them all, in one
 * round trip.
 *
 * @param byId the statement
 * @param mapper makes the entity of a row
 */
public record NodeLookup(Cypher byId, Function<Row, NodeObject> mapper) {

    CompletableFuture<@Nullable NodeObject> find(String id, Snapshot snapshot) {
        return snapshot.one(byId, id, Map.of(), mapper);
    }
}
