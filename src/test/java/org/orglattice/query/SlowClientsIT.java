package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Those who send slowly: they are told so and let go of, and keep no others from being answered. */
@EmptyServiceTest
@TestPropertySource(
        properties = {
            "orglattice.load.senders=3",
            "orglattice.load.sending=3s",
            "server.tomcat.connection-timeout=2s",
        })
class SlowClientsIT {

    private static final int MORE_THAN_THERE_ARE_THREADS = 250;
    private static final int MILLIS_TO_WAIT = 60_000;
    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n{";

    private static final String QUESTION =
            "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 22\r\n"
                    + "Connection: close\r\n\r\n{\"query\": \"{ today }\"}";

    private static final String UNREAD =
            "%s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/zip\r\nContent-Length: 500000000\r\n\r\nx";

    @LocalServerPort
    int port;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void closeAll() throws IOException {
        for (Socket each : slow) {
            each.close();
        }
    }

    @Test
    void refusesWhoSendsByteByByte() throws IOException, InterruptedException {
        Socket socket = begin(HEAD.formatted(100));
        drip(socket);

        assertThat(answer(socket))
                .contains("HTTP/1.1 408", "TIMED_OUT", "The request was not sent within the 3000 milliseconds");
    }

    @Test
    void refusesWhoSendsTooMuchByteByByte() throws IOException, InterruptedException {
        Socket socket = begin(HEAD.formatted(500_000_000));
        drip(socket);

        assertThat(answer(socket)).contains("HTTP/1.1 408");
    }

    @Test
    void closesWhoStopsSending() throws IOException {
        assertThat(answer(begin(HEAD.formatted(100)))).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
        assertThat(answer(begin("POST /graphql HTT"))).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
        assertThat(answer(begin(""))).isEmpty();
    }

    @Test
    void answersOthersMeanwhile() throws IOException {
        for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
            begin(HEAD.formatted(500_000_000));
        }

        assertThat(answer(begin(QUESTION))).contains("HTTP/1.1 200", "{\"data\":{\"today\":");
        assertThat(answer(slow.get(MORE_THAN_THERE_ARE_THREADS - 1)))
                .contains("HTTP/1.1 503", "Retry-After: 1", "RETRY_LATER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /", "POST /", "POST /imports?name=x", "GET /nowhere", "PUT /graphql"})
    void answersOthersWhileSomeSendWhatNobodyReads(String line) throws Exception {
        for (int i = 0; i < MORE_THAN_THERE_ARE_THREADS; i++) {
            begin(UNREAD.formatted(line));
        }
        AtomicBoolean answered = new AtomicBoolean();
        List<Socket> dripping = List.copyOf(slow);
        Future<?> dripper = CompletableFuture.runAsync(() -> {
            while (!answered.get()) {
                dripping.forEach(SlowClientsIT::dripOnce);
            }
        });

        try {
            assertThat(answer(begin(QUESTION))).contains("HTTP/1.1 200", "{\"data\":{\"today\":");
        } finally {
            answered.set(true);
        }
        dripper.get();
    }

    // whoever has been let go of is left alone
    private static void dripOnce(Socket socket) {
        try {
            send(socket, "x");
            TimeUnit.MILLISECONDS.sleep(2);
        } catch (IOException | InterruptedException gone) {
            return;
        }
    }

    private Socket begin(String text) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        slow.add(socket);
        socket.setSoTimeout(MILLIS_TO_WAIT);
        send(socket, text);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    // a byte now and then, until there is an answer
    private static void drip(Socket socket) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MILLIS_TO_WAIT);
        while (socket.getInputStream().available() == 0 && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(200);
            send(socket, " ");
        }
    }

    // all that is said until the connection is closed
    private static String answer(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = socket.getInputStream()) {
            for (int each = in.read(); each >= 0; each = in.read()) {
                text.append((char) each);
            }
        } catch (SocketException reset) {
            // closed all the same
        }
        return text.toString();
    }
}
