package org.orglattice.query;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what has an id, whatever it is.
 */
@Controller
class NodeController {

    private final List<NodeLookup> lookups;
    private final QueryLimits limits;

    NodeController(List<NodeLookup> lookups, QueryLimits limits) {
        this.lookups = lookups;
        this.limits = limits;
    }

    @QueryMapping
    CompletableFuture<@Nullable NodeObject> node(@Argument String id, Snapshot snapshot) {
        List<CompletableFuture<@Nullable NodeObject>> found =
                lookups.stream().map(lookup -> lookup.find(id, snapshot)).toList();
        return all(found)
                .thenApply(nodes ->
                        nodes.stream().filter(Objects::nonNull).findFirst().orElse(null));
    }

    @QueryMapping
    CompletableFuture<List<@Nullable NodeObject>> nodes(@Argument List<String> ids, Snapshot snapshot) {
        if (ids.size() > limits.pageSize()) {
            throw RequestError.badInput(
                    "ids 最多 %2$d 个,而不是 %1$d 个。", "ids may be %2$d at most, not %1$d.", ids.size(), limits.pageSize());
        }
        return all(ids.stream().map(id -> node(id, snapshot)).toList());
    }

    private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
    }
}
