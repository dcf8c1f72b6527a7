package org.orglattice.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.OrganizationLink;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.NodeObject;
import org.orglattice.query.Nodes;
import org.orglattice.query.Page;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what documents there are, and what each of them states.
 */
@Controller
class SourceController {

    private static final Cypher SOURCES = Cypher.file("provenance/sources");
    private static final Cypher BY_ID = Cypher.file("provenance/source-by-id");
    private static final Cypher FACTS = Cypher.file("provenance/facts");
    private static final Cypher FACT_COUNT = Cypher.file("provenance/fact-count");
    private static final Cypher LINKS = Cypher.file("provenance/fact-links");

    private final Nodes nodes;

    SourceController(Nodes nodes) {
        this.nodes = nodes;
    }

    @QueryMapping
    CompletableFuture<Page<Source>> sources(@Argument @Nullable String text, Slice slice, Snapshot snapshot) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("text", text == null ? null : text.toLowerCase(Locale.ROOT));
        return snapshot.page(SOURCES, OrganizationQueries.WHOLE_GRAPH, slice, arguments, Source::of);
    }

    @QueryMapping
    CompletableFuture<@Nullable Source> source(@Argument String id, Snapshot snapshot) {
        return snapshot.one(BY_ID, id, Map.of(), Source::of);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Integer> factCount(Source source, Snapshot snapshot) {
        return snapshot.one(FACT_COUNT, source.id(), Map.of(), row -> row.integer("count"));
    }

    @SchemaMapping
    CompletableFuture<Page<Fact>> facts(Source source, Slice slice, Snapshot snapshot) {
        return snapshot.page(FACTS, source.id(), slice, Map.of(), Fact::of);
    }

    @SchemaMapping
    CompletableFuture<@Nullable NodeObject> entity(Fact fact, Snapshot snapshot) {
        return nodes.find(fact.id(), snapshot);
    }

    @SchemaMapping
    CompletableFuture<List<OrganizationLink>> links(Source source, Snapshot snapshot) {
        return snapshot.list(LINKS, source.id(), Map.of(), OrganizationLink::of);
    }
}
