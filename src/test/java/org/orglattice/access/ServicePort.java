package org.orglattice.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * The port of a service, asked as plain clients ask.
 *
 * @param number the port
 */
record ServicePort(int number) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Gets what is at a path. */
    HttpResponse<String> get(String path, @Nullable String authorization) {
        return send(request(path, authorization).GET());
    }

    /** Asks a question with headers: names and values in turn. */
    HttpResponse<String> ask(String document, @Nullable String authorization, String... headers) {
        HttpRequest.Builder request = request("/graphql", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + document.replace("\"", "\\\"") + "\"}"));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder request(String path, @Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + number + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
