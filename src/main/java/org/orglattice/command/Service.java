package org.orglattice.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service that a command talks to, by HTTP.
 *
 * @param address where it answers
 * @param token who asks, or {@code null}
 * @param own the service where it was started for the command, else {@code null}
 */
record Service(URI address, @Nullable String token, Launcher.@Nullable Launched own) implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static final String EVENT = "data:";

    /** Tells whether it is this service that answers there, before it is sent a token. */
    static boolean answers(Instance instance) {
        String challenge = Instance.random();
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            instance.address().resolve(InstanceController.PATH + challenge))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return instance.isProof(HTTP.send(request, BodyHandlers.ofString()).body(), challenge);
        } catch (IOException nobody) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    JsonNode get(String path) throws IOException {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, String type, BodyPublisher body) throws IOException {
        return json(sent(path, type, body));
    }

    /** Has something done of which there is nothing to tell. */
    void send(String path, String type, BodyPublisher body) throws IOException {
        sent(path, type, body).close();
    }

    private InputStream sent(String path, String type, BodyPublisher body) throws IOException {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    /** Asks by GraphQL. */
    JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
        JsonNode answer = post("/graphql", "application/json", BodyPublishers.ofString(body));
        if (answer.has("errors")) {
            String message = answer.path("errors").path(0).path("message").asString("");
            throw new CommandFailure(new Bilingual(message, message));
        }
        return answer.path("data");
    }

    /** Opens a file that the service hands out. */
    InputStream open(String path, Map<String, String> headers) throws IOException {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** Takes the events of a stream as they come, until it ends. */
    void follow(String path, Consumer<JsonNode> event) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                send(request(path).header("Accept", "text/event-stream").GET()), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(EVENT)) {
                    event.accept(JsonMapper.shared().readTree(line.substring(EVENT.length())));
                }
            }
        }
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** What lies below an address, which may have a path of its own where others answer beside the service. */
    static URI at(URI address, String path) {
        String prefix = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
        return address.resolve(prefix + path);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(address, path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private InputStream send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() >= 400) {
                throw failure(response);
            }
            return response.body();
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            throw new CommandFailure(Bilingual.of("%s 没有服务应答。", "No service answers at %s.", address));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException broken) {
            throw new CommandFailure(Bilingual.of("与 %s 的连接断了。", "The connection to %s is broken.", address));
        }
    }

    private static JsonNode json(InputStream body) throws IOException {
        try (body) {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException another) {
            throw new CommandFailure(new Bilingual(
                    "那里应答的不是本服务：请检查 --server。", "What answers there is another service: check --server."));
        }
    }

    private static CommandFailure failure(HttpResponse<InputStream> response) throws IOException {
        String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            if (problem.path("message").has("zh")) {
                return new CommandFailure(new Bilingual(
                        problem.path("message").path("zh").asString(),
                        problem.path("message").path("en").asString()));
            }
            String message = problem.path("errors").path(0).path("message").asString("");
            if (!message.isEmpty()) {
                return new CommandFailure(new Bilingual(message, message));
            }
        } catch (JacksonException other) {
            // said by its status
        }
        return new CommandFailure(
                Bilingual.of("服务应答 HTTP %s。", "The service answers HTTP %s.", String.valueOf(response.statusCode())));
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
