package org.orglattice.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.query.Snapshot;
import org.springframework.stereotype.Component;

/**
 * The tokens of machines, in the graph: each request asks there, so that one that is revoked holds nowhere any more.
 */
@Component
public class ApiTokens {

    static final String PREFIX = "olt_";

    private static final Cypher BY_HASH = Cypher.file("access/api-token-by-hash");
    private static final Cypher ALL = Cypher.file("access/api-tokens");
    private static final Cypher CREATE = Cypher.file("access/create-api-token");
    private static final Cypher REVOKE = Cypher.file("access/revoke-api-token");
    private static final Cypher KNOWN_ORGANIZATIONS = Cypher.file("access/known-organizations");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Graph graph;
    private final Clock clock;

    ApiTokens(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * A token that was made.
     *
     * @param secret the token itself, which is told once
     * @param token what is kept of it
     */
    public record Created(String secret, ApiToken token) {}

    /**
     * Who it is that sends a token.
     *
     * @param secret what was sent
     * @return the viewer; none where there is no such token, or it holds no more
     */
    Optional<Viewer> viewerOf(Secret secret) {
        Question question = new Question(BY_HASH, secret.hash(), Map.of());
        return graph.ask(List.of(question), PATIENCE).get(question).stream()
                .map(ApiToken::of)
                .filter(token -> token.holdsOn(LocalDate.now(clock)))
                .map(ApiToken::viewer)
                .findFirst();
    }

    /**
     * Finds out what somebody who asked earlier may now. Of people only their token tells, which nobody keeps: they may what
     * they could.
     *
     * @param earlier as they were when they asked
     * @return the same as they are now; none where they were a machine whose token holds no more
     */
    public Optional<Viewer> renewed(Viewer earlier) {
        if (!earlier.identity().startsWith(ApiToken.IDENTITY)) {
            return Optional.of(earlier);
        }
        return find(earlier.identity().substring(ApiToken.IDENTITY.length()))
                .filter(token -> token.holdsOn(LocalDate.now(clock)))
                .map(ApiToken::viewer);
    }

    /**
     * All there are and ever were.
     *
     * @param snapshot the graph as the request sees it
     * @return the tokens, newest first
     */
    CompletableFuture<List<ApiToken>> all(Snapshot snapshot) {
        return snapshot.list(ALL, "", Map.of(), ApiToken::of)
                .thenApply(tokens -> tokens.stream()
                        .sorted(Comparator.comparing(ApiToken::createdAt)
                                .reversed()
                                .thenComparing(ApiToken::id))
                        .toList());
    }

    /**
     * Finds one.
     *
     * @param id its id
     * @return the token; none where there is no such one
     */
    public Optional<ApiToken> find(String id) {
        return graph.inTransaction(() -> graph.run(ALL, Map.of("keys", List.of("")))).stream()
                .map(found -> ApiToken.of(found.row("row")))
                .filter(token -> token.id().equals(id))
                .findFirst();
    }

    /**
     * Tells which organizations there are, in the transaction at hand.
     *
     * @param ids their ids
     * @return those that are in the graph
     */
    public Set<String> known(Collection<String> ids) {
        return graph.run(KNOWN_ORGANIZATIONS, Map.of("ids", List.copyOf(ids))).stream()
                .map(row -> row.text("id"))
                .collect(Collectors.toSet());
    }

    /**
     * Makes a token, in the transaction at hand.
     *
     * @param name what it is for
     * @param grants what it grants
     * @param expiresOn the first day on which it holds no more, or {@code null} for never
     * @param createdBy who makes it
     * @return the token
     */
    public Created create(String name, List<Grant> grants, @Nullable LocalDate expiresOn, String createdBy) {
        Secret secret = Secret.make(PREFIX);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", UUID.randomUUID().toString());
        properties.put("name", name);
        properties.put("hash", secret.hash());
        properties.put("grants", grants.stream().map(Grant::toString).toList());
        properties.put("createdAt", OffsetDateTime.now(clock).toString());
        properties.put("createdBy", createdBy);
        properties.put("expiresOn", expiresOn == null ? null : expiresOn.toString());
        Row made = graph.run(CREATE, Map.of("properties", properties)).get(0);
        return new Created(secret.text(), ApiToken.of(made.row("token")));
    }

    /**
     * Revokes a token, in the transaction at hand. One that is revoked stays so since when it was.
     *
     * @param id its id
     * @return the token; none where there is no such one
     */
    public Optional<ApiToken> revoke(String id) {
        return graph
                .run(REVOKE, Map.of("id", id, "at", OffsetDateTime.now(clock).toString()))
                .stream()
                .map(row -> ApiToken.of(row.row("token")))
                .findFirst();
    }
}
