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
    private final boolean reads;

    private GraphQlSocket(int port, String origin, boolean reads) {
        this.reads = reads;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Origin", origin)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), this)
                .join();
    }

    /** Opens one from a page of an origin, and begins with a payload. */
    static GraphQlSocket open(int port, String origin, Map<String, Object> payload) {
        GraphQlSocket opened = new GraphQlSocket(port, origin, true);
        opened.send(Map.of("type", "connection_init", "payload", payload));
        return opened;
    }

    static GraphQlSocket open(int port, Map<String, Object> payload) {
        return open(port, "http://127.0.0.1:" + port, payload);
    }

    /** Opens one and says nothing. */
    static GraphQlSocket openSilently(int port) {
        return new GraphQlSocket(port, "http://127.0.0.1:" + port, true);
    }

    /** Opens one that reads nothing behind the first message. */
    static GraphQlSocket openUnread(int port) throws InterruptedException {
        GraphQlSocket opened = new GraphQlSocket(port, "http://127.0.0.1:" + port, false);
        opened.send(Map.of("type", "connection_init"));
        opened.next();
        return opened;
    }

    /** Asks a question. */
    void ask(String document) {
        ask("1", document);
    }

    /** Asks a question under an id. */
    void ask(String id, String document) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
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
        say(JsonMapper.shared().writeValueAsString(message));
    }

    /** Sends a text as it is; fails where nobody takes it within half a minute. */
    void say(String text) {
        socket.sendText(text, true).orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        if (reads) {
            from.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        messages.add("closed " + code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        messages.add("broken");
    }

    @Override
    public void close() {
        socket.abort();
    }
}
