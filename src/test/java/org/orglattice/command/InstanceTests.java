package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTests {

    private HttpServer server;
    private Instance instance;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        instance = new Instance(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Instance.random());
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    private void answer(UnaryOperator<String> answer) {
        server.createContext(InstanceController.PATH, exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] body = answer.apply(path.substring(InstanceController.PATH.length()))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void isKnownByItsProof() {
        answer(instance::proof);

        assertThat(Service.answers(instance)).isTrue();
    }

    @Test
    void isNotTakenForWhoeverListensOnItsPort() {
        answer(new Instance(instance.address(), Instance.random())::proof);

        assertThat(Service.answers(instance)).isFalse();
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Instance.of(instance.text())).contains(instance);
        assertThat(instance).asString().doesNotContain(instance.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://127.0.0.1:1\n", "no address\nsecret\n", "http://127.0.0.1:1\na\nb\n"})
    void isNotReadFromAnotherFile(String text) {
        assertThat(Instance.of(text)).isEmpty();
    }
}
