package org.orglattice.editing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a service by HTTP, and says in a word how it answers.
 *
 * @param port where it listens
 */
record AccessDoor(int port) {

    static final String ALLOWED = "ALLOWED";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The result of a question that has to be answered. */
    JsonNode data(String document, @Nullable String authorization) {
        JsonNode result =
                json(send(request(document, authorization, "application/json"), CLIENT, BodyHandlers.ofString())
                        .body());
        if (result.has("errors")) {
            throw new AssertionError(result);
        }
        return result.path("data");
    }

    /**
     * How a field of a document is answered.
     *
     * @return {@link #ALLOWED} where it is; else the code of the refusal, behind the status where that says so already
     */
    String answer(String document, String field, @Nullable String authorization) {
        HttpResponse<String> response =
                send(request(document, authorization, "application/json"), CLIENT, BodyHandlers.ofString());
        JsonNode result = json(response.body());
        JsonNode payload = result.path("data").path(field);
        if (response.statusCode() != 200) {
            return response.statusCode() + " " + codes(result);
        }
        if (result.has("errors")) {
            return codes(result) + (payload.isNull() || payload.isMissingNode() ? "" : " with " + payload);
        }
        return payload.isNull() || !payload.path("userErrors").isEmpty() ? "nothing but " + payload : ALLOWED;
    }

    /** How a subscription is answered: {@link #ALLOWED} where its first event comes with what was asked for. */
    String firstEvent(String document, String field, @Nullable String authorization) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> awaitFirstEvent(document, field, authorization), document);
    }

    private String awaitFirstEvent(String document, String field, @Nullable String authorization) {
        // a connection of its own, as it is given up in the middle of the answer
        HttpResponse<InputStream> response = send(
                request(document, authorization, "text/event-stream"),
                HttpClient.newHttpClient(),
                BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            if (response.statusCode() != 200) {
                return response.statusCode() + " " + codes(json(lines.readLine()));
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:{")) {
                    JsonNode result = json(line.substring("data:".length()));
                    return result.path("data").path(field).isObject() ? ALLOWED : codes(result);
                }
            }
            return "nothing";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String codes(JsonNode result) {
        List<String> codes = StreamSupport.stream(result.path("errors").spliterator(), false)
                .map(error -> error.path("extensions").path("code").asString())
                .toList();
        return String.join(" ", codes);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private HttpRequest request(String document, @Nullable String authorization, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", form)
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", document))));
        return (authorization == null ? request : request.header("Authorization", authorization)).build();
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpClient client, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
