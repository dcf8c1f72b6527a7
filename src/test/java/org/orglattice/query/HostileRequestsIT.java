package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Sends what no honest client would: each time there is a clear, short refusal, and soon. */
@EmptyServiceTest
@TestPropertySource(properties = "orglattice.limits.complexity=50000")
class HostileRequestsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int SHORT = 50_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    static Stream<Arguments> documents() {
        String name = "organization(id: \"1\") { name }";
        return Stream.of(
                Arguments.of("deep", nested(100), "QUERY_TOO_DEEP"),
                Arguments.of("deeper than the parser goes", nested(20_000), "GRAPHQL_PARSE_FAILED"),
                Arguments.of(
                        "wide",
                        "{ organizations(first: 200) { edges { node {"
                                + " descendants(first: 200) { edges { node { name id kind } } } } } } }",
                        "QUERY_TOO_COMPLEX"),
                Arguments.of(
                        "aliased",
                        "{ " + numbered(1_000, "a%d: organizations(first: 200) { edges { cursor } }") + " }",
                        "QUERY_TOO_COMPLEX"),
                Arguments.of(
                        "cyclic",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of(
                        "self-spreading",
                        "{ organization(id: \"1\") { ...A } }" + " fragment A on Organization { name ...A }",
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of(
                        "flooded by directives",
                        "{ " + name.replace("{ name }", "{ name " + "@x ".repeat(3_000) + "}") + " }",
                        "GRAPHQL_VALIDATION_FAILED"),
                Arguments.of("of very many tokens", "{ " + "name ".repeat(50_000) + "}", "GRAPHQL_PARSE_FAILED"),
                Arguments.of(
                        "introspecting in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type"
                                + " { fields { type { fields { type { name } } } } } } } } } } } } }",
                        "QUERY_TOO_COMPLEX"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void refusesDocument(String kind, String document, String code) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("application/json", json(Map.of("query", document)));

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    @Test
    void readsHugeVariablesAndRefusesThem() throws IOException, InterruptedException {
        String body = json(Map.of(
                "query",
                "query($id: ID!) { organization(id: $id) { name } }",
                "variables",
                Map.of("id", "街".repeat(200_000), "other", "x".repeat(200_000))));

        assertThat(post("application/json", body).statusCode()).isLessThan(500);
    }

    @Test
    void takesNoBatches() throws IOException, InterruptedException {
        String one = json(Map.of("query", "{ roles { code } }"));

        assertThat(post("application/json", "[" + one + "," + one + "]").statusCode())
                .isEqualTo(400);
    }

    /** Those that a page of any origin may have a browser send without asking first. */
    @ParameterizedTest
    @CsvSource({"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void takesNoSimpleContentTypes(String type) throws IOException, InterruptedException {
        assertThat(post(type, json(Map.of("query", "{ roles { code } }"))).statusCode())
                .isEqualTo(415);
    }

    @Test
    void changesNothingByGet() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("?query=mutation%7B__typename%7D"))
                .GET());

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource({"C3 28", "FF FE FD", "ED A0 80", "F8 88 80 80 80"})
    void refusesBadUtf8(String hex) throws IOException, InterruptedException {
        byte[] bad = new byte[hex.split(" ").length];
        for (int i = 0; i < bad.length; i++) {
            bad[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
        }
        byte[] before = "{\"query\": \"{ organization(id: \\\"".getBytes(StandardCharsets.UTF_8);
        byte[] after = "\\\") { name } }\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(before),
                        BodyPublishers.ofByteArray(bad),
                        BodyPublishers.ofByteArray(after))));

        assertThat(answer.statusCode()).isLessThan(500);
    }

    @Test
    void refusesOversizeBodies() throws IOException, InterruptedException {
        String body = json(Map.of("query", "{ roles { code } } #" + "x".repeat(20_000_000)));

        assertThat(post("application/json", body).body()).contains("\"code\":\"TOO_LARGE\"");
        HttpResponse<String> ofNoStatedLength = send(HttpRequest.newBuilder(address(""))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
        assertThat(ofNoStatedLength.statusCode()).isIn(400, 413);
    }

    @Test
    void answersOthersWhileBodiesComeSlowly() throws IOException, InterruptedException {
        Socket[] slow = new Socket[50];
        try {
            for (int i = 0; i < slow.length; i++) {
                slow[i] = new Socket("127.0.0.1", port);
                OutputStream out = slow[i].getOutputStream();
                out.write(("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 100\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            assertThat(post("application/json", json(Map.of("query", "{ roles { code } }")))
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (Socket each : slow) {
                if (each != null) {
                    each.close();
                }
            }
        }
    }

    /** How many is said by {@code -Dfuzz.tries}. */
    @Test
    void neverFailsByItselfWhateverIsSent() throws IOException, InterruptedException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String valid = json(Map.of(
                "query",
                "query($id: ID!) { organization(id: $id) { name children(first: 3) { totalCount } } }",
                "variables",
                Map.of("id", "1")));
        for (int number = 0; number < Integer.getInteger("fuzz.tries", 200); number++) {
            String body = damaged(valid, random);
            HttpResponse<String> answer = post("application/json", body);
            assertThat(answer.statusCode()).as("seed %d: %s", seed, body).isLessThan(500);
            assertThat(answer.body()).as("seed %d: %s", seed, body).doesNotContain("INTERNAL_ERROR");
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(result.length());
            int to = Math.min(result.length(), at + random.nextInt(6));
            String put = random.nextBoolean()
                    ? text.substring(random.nextInt(text.length()))
                    : String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 0xD800));
            result.replace(at, to, put);
        }
        return result.toString();
    }

    private static String nested(int depth) {
        return "{ organization(id: \"1\") " + "{ home ".repeat(depth) + "{ name }" + " }".repeat(depth) + " }";
    }

    private static String numbered(int count, String field) {
        return IntStream.range(0, count).mapToObj(field::formatted).collect(Collectors.joining(" "));
    }

    private static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address("")).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private URI address(String query) {
        return URI.create("http://127.0.0.1:" + port + "/graphql" + query);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.timeout(SOON).build(), BodyHandlers.ofString());
        assertThat(answer.body().length()).isLessThan(SHORT);
        return answer;
    }
}
