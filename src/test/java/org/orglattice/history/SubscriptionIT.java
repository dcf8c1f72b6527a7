package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.orglattice.graph.Graph;
import org.orglattice.history.Follower.Way;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Follows changes over either way. */
@ServiceTest
class SubscriptionIT {

    private static final String ACTION = "subscription-test";

    @Autowired
    Graph graph;

    @Autowired
    History history;

    @Autowired
    Driver driver;

    @LocalServerPort
    int port;

    @AfterEach
    void clear() {
        run("MATCH (c:Change {action: $action}) DETACH DELETE c", Map.of("action", ACTION));
        run("MATCH (r:Removed) WHERE r.id STARTS WITH 'followed' DETACH DELETE r", Map.of());
        run("MATCH (m:Member {id: 'followed/member'}) DETACH DELETE m", Map.of());
    }

    @ParameterizedTest
    @EnumSource
    void bringsAllInOrderFromTheLastSeenOn(Way way) throws Exception {
        String before = record(1, Set.of()).get(0);
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        try (Follower follower = Follower.of(way, port, "after: \"" + before + "\"", "action")) {
            for (int i = 0; i < 20; i++) {
                expected.addAll(record(15, Set.of()));
            }
            // and is gone in the middle of it
            seen.addAll(follower.ids(170));
        }
        expected.addAll(record(3, Set.of()));
        try (Follower follower = Follower.of(way, port, "after: \"" + seen.get(169) + "\"", "action")) {
            seen.addAll(follower.ids(133));
            List<String> late = record(2, Set.of());
            expected.addAll(late);
            seen.addAll(follower.ids(2));
        }

        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void beginsNowWhereNothingElseIsSaid(Way way) throws Exception {
        String before = record(1, Set.of()).get(0);
        try (Follower follower = Follower.of(way, port, "", "action")) {
            // it begins when it is heard
            List<String> made = new ArrayList<>();
            long end = System.nanoTime() + Follower.PATIENCE.toNanos();
            while (!follower.hasHeard() && System.nanoTime() < end) {
                made.addAll(record(1, Set.of()));
            }
            made.addAll(record(4, Set.of()));
            List<String> seen = follower.ids(5);

            assertThat(made).containsSubsequence(seen).doesNotContain(before);
            assertThat(Long.parseLong(seen.get(4)) - Long.parseLong(seen.get(0)))
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatLiesElsewhere(Way way) throws Exception {
        String before = record(1, Set.of()).get(0);
        try (Follower follower = Follower.of(way, port, "within: \"371702004\", after: \"" + before + "\"", "action")) {
            record(250, Set.of("990101001"));
            List<String> inside = record(120, Set.of("371702004", "37"));
            record(2, Set.of());
            List<String> further = record(1, Set.of("371702004"));

            assertThat(follower.ids(121)).containsExactlyElementsOf(concat(inside, further));
        }
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return IntStream.range(0, one.size() + other.size())
                .mapToObj(i -> i < one.size() ? one.get(i) : other.get(i - one.size()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void showsEachSubjectAsItIsThen(Way way) throws Exception {
        run(
                "CREATE (:Entity:Member {id: 'followed/member', name: 'Before', named: true, dataset: 'followed'})",
                Map.of());
        String before = record(1, Set.of()).get(0);
        try (Follower follower = Follower.of(
                way, port, "after: \"" + before + "\"", "subject { ... on Member { name crossPosted } } masked")) {
            record("followed/member");
            assertThat(follower.change().path("subject").path("name").asString())
                    .isEqualTo("Before");
            run("MATCH (m:Member {id: 'followed/member'}) SET m.name = 'After'", Map.of());
            record("followed/member");
            assertThat(follower.change().path("subject").path("name").asString())
                    .isEqualTo("After");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrong(Way way) throws Exception {
        assertThat(code(way, "within: \"nowhere\"")).isEqualTo("NOT_FOUND");
        assertThat(code(way, "after: \"yesterday\"")).isEqualTo("BAD_USER_INPUT");
        assertThat(code(way, "before: \"1\"")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    private String code(Way way, String arguments) throws Exception {
        try (Follower follower = Follower.of(way, port, arguments, "action")) {
            JsonNode result = follower.next();
            return result.path("errors").path(0).path("extensions").path("code").asString();
        }
    }

    private List<String> record(int count, Set<String> organizations) {
        List<ChangeEntry> entries = IntStream.range(0, count)
                .mapToObj(i -> new ChangeEntry(
                        "organizations", "followed", Set.of(), organizations, null, Map.of("id", "followed")))
                .toList();
        return graph.inTurn(() -> history.record("tester", ACTION, null, entries)).stream()
                .map(Change::id)
                .toList();
    }

    private void record(String subject) {
        ChangeEntry entry = new ChangeEntry("members", subject, Set.of(), Set.of(), null, Map.of("id", subject));
        graph.inTurn(() -> history.record("tester", ACTION, null, List.of(entry)));
    }

    private void run(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.run(cypher, parameters).consume();
        }
    }
}
