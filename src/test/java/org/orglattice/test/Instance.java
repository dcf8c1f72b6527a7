package org.orglattice.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An instance of the packaged service on a data folder of its own, which its administrator asks.
 *
 * @param process the service
 * @param data its data folder
 */
public record Instance(ServiceProcess process, Path data) implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /**
     * Starts one, without any data set.
     *
     * @param data its data folder, which is there
     * @param settings its settings
     * @return the instance, which answers
     * @throws InterruptedException where the test is stopped
     */
    public static Instance start(Path data, List<String> settings) throws InterruptedException {
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of(
                "--orglattice.seeds=none",
                "--orglattice.data-dir=" + data,
                // on a busy machine the planning of a statement that is asked for the first time takes its time
                "--orglattice.limits.timeout=60s"));
        ServiceProcess process = ServiceProcess.start(data, all.toArray(String[]::new));
        try {
            process.ask("{ roles { code } }");
        } catch (RuntimeException | Error | InterruptedException e) {
            process.close();
            throw e;
        }
        return new Instance(process, data);
    }

    /**
     * Asks.
     *
     * @param document the document
     * @param headers further headers: names and values in turn
     * @return the answer
     * @throws IOException where there is none
     * @throws InterruptedException where the test is stopped
     */
    public Told ask(String document, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + process.port() + "/graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", authorization())
                .POST(HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("query", document))));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Told(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /**
     * What identifies the administrator.
     *
     * @return the value of the header
     */
    public String authorization() {
        try {
            return "Bearer " + Files.readString(data.resolve("admin-token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    /**
     * What was answered.
     *
     * @param response the answer
     */
    public record Told(HttpResponse<String> response) {

        /**
         * The bookmark that came with it.
         *
         * @return the header
         */
        public String bookmark() {
            return response.headers().firstValue("OrgLattice-Bookmark").orElseThrow();
        }

        /**
         * The answer itself.
         *
         * @return its data
         */
        public JsonNode data() {
            return JsonMapper.shared().readTree(response.body()).path("data");
        }

        /**
         * The code of the first error.
         *
         * @return the code; empty where there is none
         */
        public String code() {
            return JsonMapper.shared()
                    .readTree(response.body())
                    .path("errors")
                    .path(0)
                    .path("extensions")
                    .path("code")
                    .asString("");
        }
    }
}
