package org.orglattice.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orglattice.access.Viewer;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.springframework.stereotype.Component;

/**
 * The registered operations, in the graph: each request asks there, so that what one instance registers or removes holds on
 * all of them.
 */
@Component
class Registrations {

    private static final Cypher REGISTERED = Cypher.file("operation/registered");
    private static final Cypher ALL = Cypher.file("operation/all-registered");
    private static final Cypher REGISTER = Cypher.file("operation/register");
    private static final Cypher REMOVE = Cypher.file("operation/remove-registered");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Graph graph;
    private final Clock clock;

    Registrations(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    boolean contain(NormalForm document) {
        return !rows(REGISTERED, document.hash()).isEmpty();
    }

    /** All of them, by name. */
    List<RegisteredOperation> all() {
        return rows(ALL, "").stream()
                .map(RegisteredOperation::of)
                .sorted(Comparator.comparing((RegisteredOperation operation) -> String.join(" ", operation.names()))
                        .thenComparing(RegisteredOperation::hash))
                .toList();
    }

    private List<Row> rows(Cypher statement, String key) {
        Question question = new Question(statement, key, Map.of());
        return graph.ask(List.of(question), PATIENCE).get(question);
    }

    /**
     * Registers a document. One that is registered already stays as it is.
     *
     * @param form its normal form
     * @param document the document
     * @param viewer who registers it
     * @return how it is registered
     */
    RegisteredOperation register(NormalForm form, String document, Viewer viewer) {
        Map<String, Object> properties = Map.of(
                "names",
                form.names(),
                "document",
                document,
                "registeredAt",
                OffsetDateTime.now(clock).toString(),
                "registeredBy",
                viewer.name());
        Map<String, Object> parameters = Map.of("hash", form.hash(), "properties", properties);
        return graph.inTurnSoon(() ->
                RegisteredOperation.of(graph.run(REGISTER, parameters).get(0).row("operation")));
    }

    /**
     * Takes a registered document away.
     *
     * @param hash of its normal form
     * @return what was taken away; none where there is no such one
     */
    Optional<RegisteredOperation> remove(String hash) {
        return graph.inTurnSoon(() -> graph.run(REMOVE, Map.of("hash", hash))).stream()
                .map(row -> RegisteredOperation.of(row.row("operation")))
                .findFirst();
    }
}
