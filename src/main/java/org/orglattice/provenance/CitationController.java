package org.orglattice.provenance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.orglattice.graph.Cypher;
import org.orglattice.query.NodeObject;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers where an entity stands.
 */
@Controller
@SchemaMapping(typeName = "Cited")
class CitationController {

    private static final Cypher CITATIONS = Cypher.file("provenance/citations");

    @SchemaMapping
    CompletableFuture<List<Citation>> citations(NodeObject entity, Snapshot snapshot) {
        return snapshot.list(CITATIONS, entity.id(), Map.of(), Citation::of);
    }

    @SchemaMapping
    CompletableFuture<List<Source>> sources(NodeObject entity, Snapshot snapshot) {
        return citations(entity, snapshot)
                .thenApply(
                        cited -> cited.stream().map(Citation::source).distinct().toList());
    }
}
