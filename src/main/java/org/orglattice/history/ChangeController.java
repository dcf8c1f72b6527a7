package org.orglattice.history;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.query.NodeObject;
import org.orglattice.query.Nodes;
import org.orglattice.query.Page;
import org.orglattice.query.RequestError;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/**
 * Answers what is asked about changes.
 */
@Controller
class ChangeController {

    private static final Cypher ANYWHERE = Cypher.file("history/changes");
    private static final Cypher OF = Cypher.file("history/changes-of");
    private static final Cypher WITHIN = Cypher.file("history/changes-within");
    private static final Cypher PLACE = Cypher.file("history/place");

    private final Feed feed;
    private final Nodes nodes;
    private final PersonalColumns personal;

    ChangeController(Feed feed, Nodes nodes, PersonalColumns personal) {
        this.feed = feed;
        this.nodes = nodes;
        this.personal = personal;
    }

    @QueryMapping
    CompletableFuture<Page<Change>> changes(
            @Argument @Nullable String of, @Argument @Nullable String within, Slice slice, Snapshot snapshot) {
        CompletableFuture<Page<Change>> page = page(of, within, slice, snapshot);
        if (within == null) {
            return page;
        }
        return snapshot.ask(PLACE, within, Map.of()).thenCombine(page, (found, given) -> {
            if (found.isEmpty()) {
                throw RequestError.notFound("组织", "organization", within);
            }
            return given;
        });
    }

    private static CompletableFuture<Page<Change>> page(
            @Nullable String of, @Nullable String within, Slice slice, Snapshot snapshot) {
        if (of != null) {
            Map<String, Object> place = new HashMap<>();
            place.put("within", within);
            return snapshot.page(OF, of, slice, place, row -> Change.of(row.row("change")));
        }
        return snapshot.page(
                within == null ? ANYWHERE : WITHIN,
                within == null ? "" : within,
                slice,
                Map.of(),
                row -> Change.of(row.row("change")));
    }

    @SubscriptionMapping("changes")
    Flux<Change> follow(@Argument @Nullable String within, @Argument @Nullable String after) {
        return feed.changes(within, after == null ? null : number(after));
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw RequestError.badInput("after 不是变更的 id：“%s”。", "after is no id of a change: \"%s\".", id);
        }
        return Long.parseLong(id);
    }

    @SchemaMapping
    CompletableFuture<@Nullable NodeObject> subject(Change change, Snapshot snapshot) {
        return nodes.find(change.subjectId(), snapshot);
    }

    @SchemaMapping
    @Nullable
    Map<String, @Nullable Object> before(Change change, GraphQLContext reader) {
        return shown(change.before(), personal.hidden(change, reader));
    }

    @SchemaMapping
    @Nullable
    Map<String, @Nullable Object> after(Change change, GraphQLContext reader) {
        return shown(change.after(), personal.hidden(change, reader));
    }

    @SchemaMapping
    List<String> masked(Change change, GraphQLContext reader) {
        Set<String> hidden = personal.hidden(change, reader);
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .filter(hidden::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Map<String, @Nullable Object> shown(
            @Nullable Map<String, @Nullable Object> cells, Set<String> hidden) {
        if (cells == null) {
            return null;
        }
        Map<String, @Nullable Object> shown = new TreeMap<>(cells);
        shown.keySet().removeAll(hidden);
        return shown;
    }
}
