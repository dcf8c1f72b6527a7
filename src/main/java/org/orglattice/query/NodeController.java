package org.orglattice.query;

import java.util.List;
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

    private final Nodes nodes;
    private final QueryLimits limits;

    NodeController(Nodes nodes, QueryLimits limits) {
        this.nodes = nodes;
        this.limits = limits;
    }

    @QueryMapping
    CompletableFuture<@Nullable NodeObject> node(@Argument String id, Snapshot snapshot) {
        return nodes.find(id, snapshot);
    }

    @QueryMapping
    CompletableFuture<List<@Nullable NodeObject>> nodes(@Argument List<String> ids, Snapshot snapshot) {
        if (ids.size() > limits.pageSize()) {
            throw RequestError.badInput(
                    "ids 最多 %2$d 个，而不是 %1$d 个。", "ids may be %2$d at most, not %1$d.", ids.size(), limits.pageSize());
        }
        return nodes.findAll(ids, snapshot);
    }
}
