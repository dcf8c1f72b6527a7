package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.orglattice.OrgLatticeApplication;
import org.orglattice.graph.Graph;
import org.orglattice.history.Follower.Way;
import org.orglattice.query.RequestError;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.Disposable;

/** What becomes of those who follow when something does not go well. */
@ServiceTest
class FeedIT {

    private static final Map<String, Object> EVERYTHING = Map.of("everywhere", true, "reach", List.of());

    private static final String ACTION = "feed-test";

    @Autowired
    Graph graph;

    @Autowired
    History history;

    @Autowired
    News news;

    @Autowired
    Feed feed;

    @Autowired
    Driver driver;

    @Autowired
    Neo4jConnectionDetails connection;

    @LocalServerPort
    int port;

    @AfterEach
    void clear() {
        try (Session session = driver.session()) {
            session.run("MATCH (c:Change {action: $action}) DETACH DELETE c", Map.of("action", ACTION))
                    .consume();
            session.run("MATCH (r:Removed {id: 'fed'}) DETACH DELETE r").consume();
        }
    }

    @Test
    void doesNotHoldOthersUpForOneWhoDoesNotRead() throws Exception {
        String subscription =
                "subscription { changes(after: \"" + record(1, "begin").get(0) + "\") { id reason } }";
        String document = "{\"query\": \"" + subscription.replace("\"", "\\\"") + "\"}";
        HttpClient client = HttpClient.newHttpClient();
        WebSocket socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), new Deaf())
                .join();
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        socket.sendText("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": " + document + "}", true)
                .join();
        client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(document))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        await().atMost(Duration.ofSeconds(180)).until(() -> feed.subscriptions() == 2);

        try (Follower follower = Follower.of(Way.WEB_SOCKET, port, "", "action")) {
            await().atMost(Duration.ofSeconds(180)).until(() -> feed.subscriptions() == 3);
            record(1, "heard");
            await().atMost(Duration.ofSeconds(180)).until(() -> {
                record(1, "heard");
                return follower.hasHeard();
            });
            String large = "x".repeat(100_000);
            String last = null;
            for (int i = 0; i < 30; i++) {
                last = record(10, large).get(9);
            }
            while (!follower.ids(1).get(0).equals(last)) {
                assertThat(feed.subscriptions()).isPositive();
            }

            // those who do not read are given up
            await().atMost(Duration.ofSeconds(90)).until(() -> feed.subscriptions() == 1);
            String further = record(1, "further").get(0);
            assertThat(follower.ids(1)).containsExactly(further);
        }
        await().atMost(Duration.ofSeconds(180)).until(() -> feed.subscriptions() == 0);
    }

    /** Takes nothing. */
    private static final class Deaf implements WebSocket.Listener {

        @Override
        public void onOpen(WebSocket socket) {
            // and does not ask for more
        }
    }

    @Test
    void findsWhatAnotherInstanceHasChangedAndSurvivesTheDatabase() throws Exception {
        String before = record(1, "begin").get(0);
        try (Relay relay = new Relay(connection.getUri());
                ConfigurableApplicationContext other = instance(relay)) {
            int otherPort = Integer.parseInt(other.getEnvironment().getProperty("local.server.port"));
            try (Follower follower = Follower.of(Way.EVENT_STREAM, otherPort, "after: \"" + before + "\"", "action")) {
                List<String> there = record(3, "there");
                assertThat(follower.ids(3)).isEqualTo(there);

                relay.cut();
                List<String> meanwhile = record(3, "meanwhile");
                relay.awaitRefusal();
                relay.mend();

                assertThat(follower.ids(3)).isEqualTo(meanwhile);
            }
        }
    }

    private ConfigurableApplicationContext instance(Relay relay) {
        ApplicationContextInitializer<GenericApplicationContext> initializer = context -> {
            context.registerBean("testClock", Clock.class, TestClock::new, bean -> bean.setPrimary(true));
            context.registerBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return relay.uri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return connection.getAuthToken();
                }
            });
        };
        return new SpringApplicationBuilder(OrgLatticeApplication.class)
                .initializers(initializer)
                .run(
                        "--server.port=0",
                        "--orglattice.embedded.enabled=false",
                        "--orglattice.seeds=none",
                        "--orglattice.warm-up=false",
                        "--orglattice.history.poll=50ms");
    }

    @Test
    void servesNoMoreThanItMay() {
        Feed small = new Feed(graph, news, new HistoryProperties(Duration.ofMillis(100), 1));
        Disposable first = small.changes(null, 0L, EVERYTHING).subscribe();

        assertThatThrownBy(() -> small.changes(null, 0L, EVERYTHING).blockFirst())
                .isInstanceOf(RequestError.class)
                .hasMessageContaining("serves 1 subscriptions already");
        first.dispose();
        assertThat(small.subscriptions()).isZero();
        small.destroy();
    }

    @Test
    void readsNoFurtherThanIsAskedFor() {
        String before = record(1, "begin").get(0);
        List<String> made = record(450, "many");

        assertThat(feed.changes(null, Long.valueOf(before), EVERYTHING)
                        .map(Change::id)
                        .limitRate(7)
                        .take(450)
                        .collectList()
                        .block(Duration.ofSeconds(180)))
                .isEqualTo(made);
        assertThat(feed.subscriptions()).isZero();
    }

    @Test
    void endsWhenTheServiceDoes() {
        Feed closing = new Feed(graph, news, new HistoryProperties(Duration.ofMillis(100), 1));
        var all =
                closing.changes(null, Long.MAX_VALUE, EVERYTHING).collectList().toFuture();
        closing.close();

        assertThat(all.join()).isEmpty();
        closing.destroy();
    }

    private List<String> record(int count, String reason) {
        List<ChangeEntry> entries = IntStream.range(0, count)
                .mapToObj(i -> new ChangeEntry("organizations", "fed", Set.of(), Set.of(), null, Map.of("id", "fed")))
                .toList();
        return graph.inTurn(() -> history.record("tester", ACTION, reason, entries)).stream()
                .map(Change::id)
                .toList();
    }
}
