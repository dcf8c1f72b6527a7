package org.orglattice.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A client that asks over a WebSocket, by graphql-transport-ws. */
final class GraphQlSocket implements WebSocket.Listener, AutoCloseable {

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private GraphQlSocket(int port, String origin) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Origin", origin)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                .join();
    }

    /** Opens one from a page of an origin, and begins with a payload. */
    static GraphQlSocket open(int port, String origin, Map<String, Object> payload) {
        GraphQlSocket opened = new GraphQlSocket(port, origin);
        opened.send(Map.of("type", "connection_init", "payload", payload));
        return opened;
    }

    static GraphQlSocket open(int port, Map<String, Object> payload) {
        return open(port, "http://127.0.0.1:" + port, payload);
    }

    /** Asks a question. */
    void ask(String document) {
        send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query", document)));
    }

    /** The next message, or the code with which the service closes the connection. */
    String next() throws InterruptedException {
        String message = messages.poll(30, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("The service says nothing");
        }
        return message;
    }

    private void send(Map<String, Object> message) {
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        messages.add("closed " + code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
