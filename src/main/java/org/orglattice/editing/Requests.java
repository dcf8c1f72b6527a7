package org.orglattice.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orglattice.access.Viewer;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the answers to requests that name a key, so that whoever repeats one gets the first answer and changes nothing.
 */
@Component
class Requests {

    private static final int SHOWN_OF_A_NATIONAL_ID = 4;
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Cypher FIND = Cypher.file("editing/find-request");
    private static final Cypher WRITE = Cypher.file("editing/write-request");

    private final Graph graph;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    Requests(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Looks for the first answer, in the transaction at hand.
     *
     * @param call the mutation that is called
     * @param viewer who calls it; each has keys of their own
     * @return the answer, or empty where it is called for the first time or names no key
     * @throws EditRefused where the key was used for something else
     */
    Optional<Answer> firstAnswer(MutationCall call, Viewer viewer) {
        String id = call.clientMutationId();
        if (id == null) {
            return Optional.empty();
        }
        List<Row> known = graph.run(FIND, Map.of("key", key(id, viewer)));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (!known.get(0).text("digest").equals(digest(call))) {
            throw new EditRefused(List.of(new UserError(
                    EditFault.IDEMPOTENCY_KEY_REUSED.name(),
                    new Bilingual(
                            "这一 clientMutationId 已用于另一个请求，请换一个。",
                            "This clientMutationId was used for another request: take another one."),
                    call.input().at("clientMutationId"),
                    null)));
        }
        Map<String, Object> given = json.readValue(known.get(0).text("answer"), new TypeReference<>() {});
        return Optional.of(new Answer(given, List.of(), id));
    }

    /**
     * Keeps an answer, in the transaction at hand.
     *
     * @param call the mutation that was called
     * @param viewer who called it
     * @param answer what it gives
     */
    void keep(MutationCall call, Viewer viewer, Answer answer) {
        String id = call.clientMutationId();
        if (id != null) {
            Instant now = clock.instant();
            graph.run(
                    WRITE,
                    Map.of(
                            "key", key(id, viewer),
                            "digest", digest(call),
                            "answer", json.writeValueAsString(answer.given()),
                            "at", now.toString(),
                            "before", now.minus(KEPT).toString()));
        }
    }

    private static String key(String id, Viewer viewer) {
        // two machines may have one name
        return sha256(viewer.name() + "\n" + viewer.grants() + "\n" + id);
    }

    private String digest(MutationCall call) {
        Map<String, Object> asked = new TreeMap<>(call.input().fields());
        // of the number itself nothing is kept, not even what it could be guessed from
        asked.computeIfPresent("nationalId", (field, number) -> tail(number.toString()));
        return sha256(call.name() + json.writeValueAsString(asked));
    }

    private static String tail(String number) {
        return number.substring(Math.max(0, number.length() - SHOWN_OF_A_NATIONAL_ID));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
