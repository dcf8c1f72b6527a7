package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.TestPropertySource;

/** Says over WebSockets what no honest client would: each is closed with a code that says why, and others are answered. */
@EmptyServiceTest
@TestPropertySource(
        properties = {
            "orglattice.load.connections=4",
            "orglattice.load.subscriptions=2",
            "orglattice.load.patience=1s",
            "orglattice.history.subscriptions=8",
            "spring.graphql.http.sse.keep-alive=1s",
            "spring.graphql.websocket.connection-init-timeout=3s"
        })
class HostileSocketsIT {

    private static final String CHANGES = "subscription { changes { id } }";
    private static final String SCHEMA =
            "{ __schema { types { name description fields { name description type { name } } } } }";
    private static final int FLOOD = 5_000;

    @LocalServerPort
    int port;

    @Autowired
    HttpGraphQlTester others;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<GraphQlSocket> sockets = new ArrayList<>();

    @AfterEach
    void answersOthers() {
        sockets.forEach(GraphQlSocket::close);
        others.document("{ roles { code } }").execute().errors().verify();
    }

    @Test
    void closesWhatNeverBegins() throws InterruptedException {
        assertThat(silent().next()).isEqualTo("closed 4408");
    }

    @Test
    void closesWhatBeginsTwice() throws InterruptedException {
        GraphQlSocket socket = begun();
        socket.say("{\"type\": \"connection_init\"}");

        assertThat(socket.next()).isEqualTo("closed 4429");
    }

    @Test
    void closesWhatAsksBeforeItBegins() throws InterruptedException {
        GraphQlSocket socket = silent();
        socket.ask(CHANGES);

        assertThat(socket.next()).isEqualTo("closed 4401");
    }

    @Test
    void closesWhatSubscribesTwiceUnderOneId() throws InterruptedException {
        GraphQlSocket socket = begun();
        socket.ask(CHANGES);
        socket.ask(CHANGES);

        assertThat(socket.next()).isEqualTo("closed 4409");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"subscribe\"",
                "{",
                "{}",
                "{\"type\": \"shout\"}",
                "{\"type\": \"next\", \"id\": \"1\", \"payload\": {}}",
                "{\"type\": \"subscribe\", \"id\": \"1\"}",
                "{\"type\": \"subscribe\", \"payload\": {\"query\": \"{ roles { code } }\"}}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": \"{ roles { code } }\"}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": 1}}",
                "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"{ roles { code } }\", \"variables\": 1}}"
            })
    void closesWhatSaysNoMessage(String text) throws InterruptedException {
        GraphQlSocket socket = begun();
        socket.say(text);

        assertThat(socket.next()).isEqualTo("closed 4400");
    }

    @Test
    void closesWhatSaysTooMuchAtOnce() throws InterruptedException {
        GraphQlSocket socket = begun();
        socket.ask("{ roles { code } } #" + "x".repeat(100_000));

        assertThat(socket.next()).isEqualTo("closed 1009");
    }

    @Test
    void closesMoreConnectionsThanMayBeOpenAndTakesOthersLater() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            begun();
        }
        assertThat(silent().next()).isEqualTo("closed 1013");

        sockets.forEach(GraphQlSocket::close);
        String said = "closed 1013";
        while (said.equals("closed 1013")) {
            GraphQlSocket later = GraphQlSocket.open(port, Map.of());
            sockets.add(later);
            said = later.next();
        }
        assertThat(said).contains("connection_ack");
    }

    @Test
    void refusesMoreSubscriptionsThanOneMayHave() throws InterruptedException {
        GraphQlSocket socket = begun();
        socket.ask("1", CHANGES);
        socket.ask("2", CHANGES);
        socket.ask("3", CHANGES);
        assertThat(socket.next())
                .contains("\"id\":\"3\"", "TOO_MANY_SUBSCRIPTIONS", "A connection has 2 subscriptions at most");
        assertThat(socket.next()).contains("\"id\":\"3\"", "complete");

        socket.say("{\"type\": \"complete\", \"id\": \"1\"}");
        socket.ask("4", CHANGES);
        socket.say("{\"type\": \"ping\"}");
        assertThat(socket.next()).contains("pong");
    }

    @Test
    void refusesMoreEventStreamsThanThereMayBeAndTakesOthersLater() throws IOException, InterruptedException {
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            streams.add(stream());
        }
        try (InputStream refused = stream()) {
            assertThat(new String(refused.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "TOO_MANY_SUBSCRIPTIONS", "This instance serves 8 subscriptions already", "event:complete");
        }

        for (InputStream each : streams) {
            each.close();
        }
        String said = "event:next";
        while (said.equals("event:next")) {
            said = secondLine();
        }
        assertThat(said).as("a sign of life").isEqualTo(":");
    }

    @Test
    void answersWhatFloodsAndReads() throws InterruptedException {
        GraphQlSocket socket = begun();
        for (int i = 0; i < FLOOD; i++) {
            socket.say("{\"type\": \"ping\"}");
        }
        for (int i = 0; i < FLOOD; i++) {
            assertThat(socket.next()).contains("pong");
        }
    }

    @Test
    void closesWhatAsksAndNeverReads() throws InterruptedException {
        GraphQlSocket socket = GraphQlSocket.openUnread(port);
        sockets.add(socket);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < FLOOD; i++) {
                        socket.ask(SCHEMA);
                        TimeUnit.MILLISECONDS.sleep(10);
                    }
                })
                .isInstanceOf(CompletionException.class);
    }

    private String secondLine() throws IOException, InterruptedException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private InputStream stream() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString("{\"query\": \"" + CHANGES + "\"}"))
                .build();
        return http.send(request, BodyHandlers.ofInputStream()).body();
    }

    private GraphQlSocket silent() {
        GraphQlSocket socket = GraphQlSocket.openSilently(port);
        sockets.add(socket);
        return socket;
    }

    private GraphQlSocket begun() throws InterruptedException {
        GraphQlSocket socket = GraphQlSocket.open(port, Map.of());
        sockets.add(socket);
        assertThat(socket.next()).contains("connection_ack");
        return socket;
    }
}
