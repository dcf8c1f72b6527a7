package org.orglattice.imports;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who imports by HTTP.
 *
 * @param port where the service listens
 * @param authorization what they send as that header, or {@code null}
 */
record ImportClient(int port, @Nullable String authorization) {

    private static final String BOUNDARY = "----a-boundary";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer, its body read as JSON where it is that. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String id() {
            return json().path("id").asString();
        }

        String state() {
            return json().path("state").asString();
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }

    /** The same service asked by somebody else. */
    ImportClient as(@Nullable String other) {
        return new ImportClient(port, other);
    }

    /** Sends files, by name. */
    Answer send(String query, Map<String, String> files, String... headers) {
        return exchange(request("/imports" + query, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(multipart(files)));
    }

    Answer post(String path, String... headers) {
        return exchange(request(path, headers).POST(BodyPublishers.noBody()));
    }

    Answer get(String path, String... headers) {
        return exchange(request(path, headers).GET());
    }

    Answer cancel(String id) {
        return exchange(request("/imports/" + id).DELETE());
    }

    /** Follows an import to its end. */
    List<JsonNode> follow(String id) {
        return follow(id, told -> false);
    }

    /** Waits until an import has come to a state. */
    void awaitState(String id, String state) {
        List<JsonNode> told = follow(id, each -> each.path("state").asString().equals(state));
        if (!told.get(told.size() - 1).path("state").asString().equals(state)) {
            throw new AssertionError(told);
        }
    }

    private List<JsonNode> follow(String id, Predicate<JsonNode> last) {
        HttpRequest request = request("/imports/" + id + "/events").GET().build();
        List<JsonNode> told = new ArrayList<>();
        // a connection of its own, as it may be given up in the middle of the answer
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    told.add(JsonMapper.shared().readTree(line.substring("data:".length())));
                    if (last.test(told.get(told.size() - 1))) {
                        break;
                    }
                }
            }
            return told;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for the end of an import. */
    JsonNode end(String id) {
        List<JsonNode> told = follow(id);
        return told.get(told.size() - 1);
    }

    /** Imports files and waits for the end. */
    JsonNode run(String query, Map<String, String> files) {
        Answer sent = send(query, files);
        if (sent.status() != 202) {
            throw new AssertionError(sent.response().body());
        }
        return end(sent.id());
    }

    /** Puts what is handed out into a file. */
    Path download(String path, Path target) {
        try {
            HttpResponse<Path> response = HTTP.send(request(path).GET().build(), BodyHandlers.ofFile(target));
            if (response.statusCode() != 200) {
                throw new AssertionError(Files.readString(target));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Imports a file and waits for the end. */
    JsonNode runFile(String query, Path file) throws IOException {
        String name = file.getFileName().toString();
        return end(exchange(request("/imports" + query)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head(name)),
                                BodyPublishers.ofFile(file),
                                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))))
                .id());
    }

    private static String head(String name) {
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                .formatted(BOUNDARY, name);
    }

    /** The codes of faults, each behind its file and row. */
    List<String> faults(String id) {
        JsonNode faults = get("/imports/" + id + "/faults").json().path("faults");
        return StreamSupport.stream(faults.spliterator(), false)
                .map(fault -> fault.path("file").asString() + " "
                        + fault.path("row").asInt() + " " + fault.path("code").asString())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static BodyPublisher multipart(Map<String, String> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach(
                (name, content) -> body.writeBytes((head(name) + content + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
