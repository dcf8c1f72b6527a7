package org.orglattice.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that follows changes, as one of a library would.
 */
abstract class Follower implements AutoCloseable {

    /** By which way the changes come. */
    enum Way {
        WEB_SOCKET,
        EVENT_STREAM
    }

    /** How long something that has to come is waited for. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /** The payloads that came: results of the subscription. */
    private final BlockingQueue<JsonNode> results = new LinkedBlockingQueue<>();

    static Follower of(Way way, int port, String arguments, String selection) throws Exception {
        String document = "subscription { changes" + (arguments.isEmpty() ? "" : "(" + arguments + ")") + " { id "
                + selection + " } }";
        return way == Way.WEB_SOCKET ? new Socket(port, document) : new Stream(port, document);
    }

    /** The next result, errors and all. */
    JsonNode next() throws InterruptedException {
        JsonNode result = results.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (result == null) {
            throw new AssertionError("Nothing came");
        }
        return result;
    }

    /** The next change. */
    JsonNode change() throws InterruptedException {
        JsonNode result = next();
        JsonNode change = result.path("data").path("changes");
        if (!change.isObject()) {
            throw new AssertionError(result);
        }
        return change;
    }

    /** The ids of the next changes. */
    List<String> ids(int count) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(change().path("id").asString());
        }
        return ids;
    }

    /** Tells whether there is anything that has not been taken yet. */
    boolean hasHeard() {
        return !results.isEmpty();
    }

    void came(JsonNode result) {
        results.add(result);
    }

    @Override
    public abstract void close() throws IOException;

    /** Over graphql-transport-ws. */
    private static final class Socket extends Follower implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final String document;
        private final WebSocket socket;

        private Socket(int port, String document) {
            this.document = document;
            this.socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                    .join();
            send(Map.of("type", "connection_init"), socket);
        }

        private static void send(Map<String, ?> message, WebSocket to) {
            to.sendText(JsonMapper.shared().writeValueAsString(message), true);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(JsonMapper.shared().readTree(text.toString()), from);
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode message, WebSocket from) {
            switch (message.path("type").asString()) {
                case "connection_ack" ->
                    send(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document)), from);
                case "next" -> came(message.path("payload"));
                case "error" -> came(JsonMapper.shared().valueToTree(Map.of("errors", message.path("payload"))));
                default -> {}
            }
        }

        @Override
        public void close() {
            socket.abort();
        }
    }

    /** Over server-sent events. */
    private static final class Stream extends Follower {

        private final InputStream body;

        private Stream(int port, String document) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .header("Accept", "text/event-stream")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            JsonMapper.shared().writeValueAsString(Map.of("query", document))))
                    .build();
            body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            Thread reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data:{")) {
                        came(JsonMapper.shared().readTree(line.substring("data:".length())));
                    }
                }
            } catch (IOException closed) {
                // as the test has wanted it
            }
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
