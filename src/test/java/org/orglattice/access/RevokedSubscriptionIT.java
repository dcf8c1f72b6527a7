package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who follows changes sees none any more once the token is revoked, however long the connection stays open. */
@EmptyServiceTest
class RevokedSubscriptionIT {

    private static final String CHANGES = "subscription { changes(after: \"0\") { subjectId } }";

    @LocalServerPort
    int port;

    private HttpGraphQlTester administrator;
    private MadeToken token;

    @BeforeEach
    void makeToken(
            @Autowired GraphContent content, @Autowired HttpGraphQlTester anybody, @Autowired AdminToken adminToken) {
        content.clear();
        administrator = adminToken.asks(anybody);
        token = MadeToken.of(administrator, "follower", "EDITOR@*");
    }

    @Test
    void endsOverAWebSocket() throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.open(port, Map.of("Authorization", token.header()))) {
            assertThat(socket.next()).contains("connection_ack");
            socket.ask(CHANGES);
            create("before");
            assertThat(socket.next()).contains("\"before\"");

            revoke();
            create("after");

            assertThat(socket.next()).contains("UNAUTHENTICATED").doesNotContain("\"after\"");
            assertThat(socket.next()).contains("complete");
        }
    }

    @Test
    void endsAsAnEventStream() throws IOException, InterruptedException {
        try (InputStream stream = stream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Iterator<String> events =
                    lines.lines().filter(line -> line.startsWith("data:{")).iterator();
            create("before");
            assertThat(events.next()).contains("\"before\"");

            revoke();
            create("after");

            assertThat(events.next()).contains("UNAUTHENTICATED").doesNotContain("\"after\"");
            assertThat(events.hasNext()).isFalse();
        }
    }

    private InputStream stream() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", token.header())
                .POST(BodyPublishers.ofString("{\"query\": \"" + CHANGES.replace("\"", "\\\"") + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body();
    }

    private void create(String id) {
        administrator
                .document(
                        "mutation { createOrganization(input: {id: \"%1$s\", name: \"%1$s\", kind: DISTRICT}) { userErrors { message } } }"
                                .formatted(id))
                .execute()
                .errors()
                .verify();
    }

    // what was checked holds for a second
    private void revoke() throws InterruptedException {
        administrator
                .document("mutation { revokeApiToken(input: {id: \"" + token.id() + "\"}) { apiToken { id } } }")
                .execute()
                .errors()
                .verify();
        TimeUnit.MILLISECONDS.sleep(1_100);
    }
}
