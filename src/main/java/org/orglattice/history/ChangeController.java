package org.orglattice.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.PersonalReading;
import org.orglattice.access.Reach;
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

    ChangeController(Feed feed, Nodes nodes) {
        this.feed = feed;
        this.nodes = nodes;
    }

    @QueryMapping
    CompletableFuture<Page<Change>> changes(
            @Argument @Nullable String of,
            @Argument @Nullable String within,
            Slice slice,
            PersonalReading personal,
            Snapshot snapshot) {
        Map<String, Object> arguments = arguments(personal.reach());
        CompletableFuture<Page<Change>> page = of == null
                ? snapshot.page(
                        within == null ? ANYWHERE : WITHIN,
                        within == null ? "" : within,
                        slice,
                        arguments,
                        row -> Change.of(row.row("change")))
                : snapshot.page(OF, of, slice, with("within", within, arguments), row -> Change.of(row.row("change")));
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

    private static Map<String, Object> with(String name, @Nullable Object value, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put(name, value);
        return all;
    }

    /** Which private changes somebody may read of. */
    static Map<String, Object> arguments(Reach reach) {
        return Map.of("everywhere", reach.isEverywhere(), "reach", reach.segments());
    }

    @SubscriptionMapping("changes")
    Flux<Change> follow(@Argument @Nullable String within, @Argument @Nullable String after, PersonalReading personal) {
        return feed.changes(within, after == null ? null : number(after), arguments(personal.reach()));
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
    CompletableFuture<@Nullable Map<String, @Nullable Object>> before(
            Change change, PersonalReading personal, Snapshot snapshot) {
        return shown(change, change.before(), personal, snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Map<String, @Nullable Object>> after(
            Change change, PersonalReading personal, Snapshot snapshot) {
        return shown(change, change.after(), personal, snapshot);
    }

    @SchemaMapping
    CompletableFuture<List<String>> masked(Change change, PersonalReading personal, Snapshot snapshot) {
        List<String> columns = PersonalCells.in(change.table());
        return columns.isEmpty()
                ? CompletableFuture.completedFuture(columns)
                : personal.isOpen(change.subjectId(), snapshot).thenApply(open -> open ? List.of() : columns);
    }

    private static CompletableFuture<@Nullable Map<String, @Nullable Object>> shown(
            Change change, @Nullable Map<String, @Nullable Object> cells, PersonalReading personal, Snapshot snapshot) {
        if (PersonalCells.of(change).isEmpty()) {
            return CompletableFuture.completedFuture(cells);
        }
        return personal.isOpen(change.subjectId(), snapshot).thenApply(open -> {
            if (!open) {
                return PersonalCells.masked(cells);
            }
            personal.show("changes", List.of(change.subjectId()));
            return cells;
        });
    }
}
