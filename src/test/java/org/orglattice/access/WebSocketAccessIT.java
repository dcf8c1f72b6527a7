package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class WebSocketAccessIT {

    @LocalServerPort
    int port;

    private HttpGraphQlTester administrator;

    @BeforeEach
    void ask(@Autowired HttpGraphQlTester anybody, @Autowired AdminToken token) {
        administrator = token.asks(anybody);
    }

    @Test
    void isAnonymousWithoutAToken() throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.open(port, Map.of())) {
            assertThat(socket.next()).contains("connection_ack");
            socket.ask("{ viewer { name } }");
            assertThat(socket.next()).contains("\"anonymous\"");
        }
    }

    @Test
    void isWhoseTokenComesFirst() throws InterruptedException {
        MadeToken token = MadeToken.of(administrator, "socket", "EDITOR@qh/sun");
        Map<String, Object> payload = Map.of("Authorization", token.header(), "purpose", "换届 2026");
        try (GraphQlSocket socket = GraphQlSocket.open(port, payload)) {
            assertThat(socket.next()).contains("connection_ack");
            socket.ask("{ viewer { name } member(id: \"qh/sun-qi\") { partyMember } }");
            assertThat(socket.next()).contains("\"token:socket\"", "\"partyMember\":true");
        }
    }

    @Test
    void isClosedToABadToken() throws InterruptedException {
        try (GraphQlSocket socket = GraphQlSocket.open(port, Map.of("Authorization", "Bearer olt_no"))) {
            assertThat(socket.next()).isEqualTo("closed 4401");
        }
    }

    @Test
    void asksAgainWhetherTheTokenHolds() throws InterruptedException {
        MadeToken token = MadeToken.of(administrator, "socket", "READER@*");
        try (GraphQlSocket socket = GraphQlSocket.open(port, Map.of("Authorization", token.header()))) {
            assertThat(socket.next()).contains("connection_ack");
            administrator
                    .document("mutation { revokeApiToken(input: {id: \"" + token.id() + "\"}) { apiToken { id } } }")
                    .execute()
                    .errors()
                    .verify();

            socket.ask("{ viewer { name } }");
            assertThat(socket.next()).contains("UNAUTHENTICATED").doesNotContain("token:socket");
        }
    }

    @Test
    void isClosedToPagesOfOtherOrigins() {
        assertThatThrownBy(() -> GraphQlSocket.open(port, "http://elsewhere.example", Map.of()))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }
}
