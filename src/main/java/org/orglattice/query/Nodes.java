package org.orglattice.query;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what has an id, whatever it is: all features are asked, in one round trip.
 */
@Component
public class Nodes {

    private final List<NodeLookup> lookups;

    Nodes(List<NodeLookup> lookups) {
        this.lookups = lookups;
    }

    /**
     * Finds an entity.
     *
     * @param id its id
     * @param snapshot the graph
     * @return the entity, or {@code null} where nothing has the id
     */
    public CompletableFuture<@Nullable NodeObject> find(String id, Snapshot snapshot) {
        List<CompletableFuture<@Nullable NodeObject>> asked =
                lookups.stream().map(lookup -> lookup.find(id, snapshot)).toList();
        return all(asked)
                .thenApply(found ->
                        found.stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    /**
     * Finds entities.
     *
     * @param ids their ids
     * @param snapshot the graph
     * @return each of them, {@code null} in the place of an id that nothing has
     */
    public CompletableFuture<List<@Nullable NodeObject>> findAll(List<String> ids, Snapshot snapshot) {
        return all(ids.stream().map(id -> find(id, snapshot)).toList());
    }

    private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
    }
}
