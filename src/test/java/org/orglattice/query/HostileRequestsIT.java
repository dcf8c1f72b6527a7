package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what no honest client would: each time there is a clear, short refusal, and soon. */
@EmptyServiceTest
@TestPropertySource(properties = "orglattice.limits.complexity=50000")
class HostileRequestsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int SHORT = 50_000;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String ROLES = "{\"query\": \"{ roles { code } }\"}";

    @LocalServerPort
    int port;

    /** The first error of an answer. */
    private record RefusedRequest(String code, String message) {}

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(
                        "deep",
                        nested(100),
                        "QUERY_TOO_DEEP",
                        "查询嵌套了 102 层，最多允许 20 层",
                        "nested 102 levels deep; 20 are"),
                Arguments.of(
                        "deeper than the parser goes",
                        nested(20_000),
                        "GRAPHQL_PARSE_FAILED",
                        "查询语句有语法错误：More than 500 deep",
                        "not GraphQL: More than 500 deep"),
                Arguments.of(
                        "wide",
                        "{ organizations(first: 200) { edges { node {"
                                + " descendants(first: 200) { edges { node { name id kind } } } } } } }",
                        "QUERY_TOO_COMPLEX",
                        "超过 50000 个（列表按其长度计）：请减少 first 或所选字段",
                        "more than 50000 values, lists counted by their size: ask for fewer rows or fields"),
                Arguments.of(
                        "aliased",
                        "{ " + numbered(1_000, "a%d: organizations(first: 200) { edges { cursor } }") + " }",
                        "QUERY_TOO_COMPLEX",
                        "超过 50000 个（列表按其长度计）：请减少 first 或所选字段",
                        "more than 50000 values, lists counted by their size: ask for fewer rows or fields"),
                Arguments.of(
                        "repeating a long alias in every row",
                        "{ organizations(first: 200) { edges { node { ...A } } } } fragment A on Organization { "
                                + "a".repeat(10_000) + ": name }",
                        "QUERY_TOO_COMPLEX",
                        "别名有 10000 个字符，最多允许 100 个",
                        "alias is 10000 characters long; 100 are allowed"),
                Arguments.of(
                        "cyclic",
                        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "请求不符合接口定义：Validation error (FragmentCycle@[A])",
                        "does not fit the schema: Validation error (FragmentCycle@[A])"),
                Arguments.of(
                        "self-spreading",
                        "{ organization(id: \"1\") { ...A } } fragment A on Organization { name ...A }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "请求不符合接口定义：Validation error (FragmentCycle@[A])",
                        "does not fit the schema: Validation error (FragmentCycle@[A])"),
                Arguments.of(
                        "subscribing to a fragment that is not there",
                        "subscription { ...Nowhere }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "请求不符合接口定义：Validation error (UndefinedFragment) : Undefined fragment 'Nowhere'",
                        "does not fit the schema: Validation error (UndefinedFragment) : Undefined fragment 'Nowhere'"),
                Arguments.of(
                        "flooded by directives",
                        "{ organization(id: \"1\") { name " + "@x ".repeat(3_000) + "} }",
                        "GRAPHQL_VALIDATION_FAILED",
                        "请求不符合接口定义：Validation error (UnknownDirective@[organization/name])",
                        "does not fit the schema: Validation error (UnknownDirective@[organization/name])"),
                Arguments.of(
                        "of very many tokens",
                        "{ " + "name ".repeat(50_000) + "}",
                        "GRAPHQL_PARSE_FAILED",
                        "查询语句有语法错误：More than 15,000 'grammar' tokens",
                        "not GraphQL: More than 15,000 'grammar' tokens"),
                Arguments.of(
                        "introspecting in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type"
                                + " { fields { type { fields { type { name } } } } } } } } } } } } }",
                        "QUERY_TOO_COMPLEX",
                        "对接口定义的查询绕了圈子",
                        "asks about the schema in circles"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void refusesDocument(String kind, String document, String code, String zh, String en)
            throws IOException, InterruptedException {
        String body = json(Map.of("query", document));

        assertRefused(body, "application/json", 400, code, zh, en);
    }

    /** Each spreads the next one twice, and nothing of all that is selected in the end. */
    @ParameterizedTest
    @ValueSource(strings = {"organization(id: \"1\") { %s }", "organizations(first: 1) { edges { node { %s } } }"})
    void isNotHeldUpByFragmentsThatDoubleEachOther(String field) throws IOException, InterruptedException {
        StringBuilder document = new StringBuilder("{ " + field.formatted("...F0") + " }");
        for (int i = 0; i < 60; i++) {
            document.append(" fragment F%1$d on Organization { ...F%2$d ...F%2$d }".formatted(i, i + 1));
        }
        document.append(" fragment F60 on Organization { id @skip(if: true) }");

        HttpResponse<String> answer = send(request(json(Map.of("query", document)), "application/json", "en"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    static Stream<Arguments> noRequests() {
        return Stream.of(
                Arguments.of("nothing", "", "应是一个 JSON 对象", "has to be one JSON object"),
                Arguments.of("null", " null", "应是一个 JSON 对象", "has to be one JSON object"),
                Arguments.of("a batch", "[" + ROLES + "," + ROLES + "]", "请逐个发送", "send one request at a time"),
                Arguments.of("half a request", "{\n\"query\":", "不是 JSON，第 2 行第", "not JSON, at line 2, column"),
                Arguments.of("no document", "{\"extensions\": null}", "请以字符串 query 给出", "give it as the string query"),
                Arguments.of(
                        "a list in the place of the document",
                        "{\"query\": [\"{ roles { code } }\"]}",
                        "“query”类型不对：query 和 operationName 应为字符串",
                        "\"query\" of the request is of another type than it may be: query and operationName are strings"),
                Arguments.of(
                        "a list in the place of variables",
                        "{\"query\": \"{ roles { code } }\", \"variables\": []}",
                        "“variables”类型不对：query 和 operationName 应为字符串，variables 和 extensions 应为对象",
                        "\"variables\" of the request is of another type than it may be:"),
                Arguments.of(
                        "variables that are nested without end",
                        "{\"query\": \"{ roles { code } }\", \"variables\": {\"x\": " + "[".repeat(10_000),
                        "JSON 超出了限度：Document nesting depth",
                        "JSON of the request is beyond its limits: Document nesting depth"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noRequests")
    void refusesWhatIsNoRequest(String kind, String body, String zh, String en)
            throws IOException, InterruptedException {
        assertRefused(body, "application/json", 400, "BAD_REQUEST", zh, en);
    }

    /** Those that a page of any origin may have a browser send without asking first, and others. */
    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/xml",
        "no type"
    })
    void takesJsonOnly(String type) throws IOException, InterruptedException {
        assertRefused(
                ROLES,
                type,
                415,
                "BAD_REQUEST",
                "Content-Type 应为 application/json，而不是“" + type + "”",
                "has to be application/json, not \"" + type + "\"");
        assertThat(send(request(ROLES, type, "en")).headers().firstValue("Accept"))
                .contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "no type"})
    void answersInMediaTypesOfGraphQlOnly(String type) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request(ROLES, "application/json", "en").setHeader("Accept", type));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(error(answer))
                .returns("BAD_REQUEST", RefusedRequest::code)
                .returns(
                        "The Accept of a request has to have one of application/graphql-response+json, application/json,"
                                + " text/event-stream, not \"" + type + "\".",
                        RefusedRequest::message);
    }

    @ParameterizedTest
    @CsvSource({"GET", "PUT", "DELETE", "PATCH"})
    void changesNothingByOtherMethods(String method) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("?query=mutation%7B__typename%7D"))
                .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(error(answer))
                .isEqualTo(new RefusedRequest("BAD_REQUEST", "Send requests by POST, not by " + method + "."));
    }

    /** What is refused of them is the length of the whole request; what is not declared is not looked at. */
    @Test
    void answersHugeVariablesWithinTheBoundOfABody() throws IOException, InterruptedException {
        String body = json(Map.of(
                "query",
                "query($id: ID!) { organization(id: $id) { name } }",
                "variables",
                Map.of("id", "街".repeat(200_000), "other", "x".repeat(200_000))));
        HttpResponse<String> answer = send(request(body, "application/json", "en"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"organization\":null}}");
    }

    @Test
    void refusesHugeListsOfVariables() throws IOException, InterruptedException {
        String body = json(Map.of(
                "query",
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                "variables",
                Map.of("ids", Collections.nCopies(100_000, "x"))));

        assertRefused(body, "application/json", 400, "QUERY_TOO_COMPLEX", "超过 50000 个", "more than 50000 values");
    }

    @ParameterizedTest
    @CsvSource({"C3 28", "FF FE FD", "ED A0 80", "F8 88 80 80 80", "C0 AF"})
    void refusesBadUtf8(String hex) throws IOException, InterruptedException {
        byte[] before = "{\"query\": \"{ organization(id: \\\"".getBytes(StandardCharsets.UTF_8);
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] after = "\\\") { name } }\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(
                request("", "application/json", "en").POST(BodyPublishers.ofByteArrays(List.of(before, bad, after))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer))
                .isEqualTo(new RefusedRequest(
                        "BAD_REQUEST",
                        "The request is not UTF-8 from byte " + (before.length + 1) + " on: send JSON in UTF-8."));
    }

    @Test
    void refusesOversizeBodies() throws IOException, InterruptedException {
        String body = json(Map.of("query", "{ roles { code } } #" + "x".repeat(20_000_000)));

        assertRefused(
                body,
                "application/json",
                413,
                "TOO_LARGE",
                "请求超过了 1048576 字节的上限",
                "The request is larger than the 1048576 bytes it may be");
        HttpResponse<String> ofNoStatedLength = send(request("", "application/json", "en")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
        assertThat(ofNoStatedLength.statusCode()).isEqualTo(413);
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

    private void assertRefused(String body, String type, int status, String code, String zh, String en)
            throws IOException, InterruptedException {
        for (String language : List.of("zh-CN", "en")) {
            HttpResponse<String> answer = send(request(body, type, language));
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/graphql-response+json");
            assertThat(error(answer)).returns(code, RefusedRequest::code);
            assertThat(error(answer).message()).contains("en".equals(language) ? en : zh);
        }
    }

    private HttpRequest.Builder request(String body, String type, String language) {
        return HttpRequest.newBuilder(address(""))
                .header("Content-Type", type)
                .header("Accept", "application/graphql-response+json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body));
    }

    private static RefusedRequest error(HttpResponse<String> answer) {
        JsonNode error = JsonMapper.shared().readTree(answer.body()).at("/errors/0");
        return new RefusedRequest(
                error.at("/extensions/code").asString(), error.at("/message").asString());
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
