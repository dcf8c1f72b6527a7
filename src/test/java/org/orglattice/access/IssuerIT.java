package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.OrgLatticeApplication;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.SystemBrowser;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A second service on the database of the first one, with an OpenID Connect issuer, as it stands in service. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuerIT {

    private static final String WHO = "{ viewer { name grants { role organization { id } } } }";

    @Autowired
    HttpGraphQlTester first;

    @Autowired
    AdminToken adminToken;

    private LocalIssuer issuer;
    private ConfigurableApplicationContext service;
    private ServicePort port;
    private final Path folder = Path.of("target/it", UUID.randomUUID().toString());

    @BeforeAll
    void start(@Autowired Neo4jConnectionDetails database) throws IOException, JOSEException {
        issuer = LocalIssuer.start();
        ApplicationContextInitializer<GenericApplicationContext> sameDatabase =
                // which the first service closes
                context -> context.registerBean(
                        Neo4jConnectionDetails.class, () -> database, bean -> bean.setDestroyMethodName(""));
        service = new SpringApplicationBuilder(OrgLatticeApplication.class, TestClock.class)
                .initializers(sameDatabase)
                .run(
                        "--orglattice.embedded.enabled=false",
                        "--orglattice.seeds=none",
                        "--orglattice.warm-up=false",
                        "--orglattice.data-dir=" + folder,
                        "--orglattice.limits.timeout=60s",
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                        "--server.port=0");
        port = new ServicePort(Integer.parseInt(service.getEnvironment().getProperty("local.server.port")));
    }

    @AfterAll
    void stop() {
        service.close();
        issuer.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /graphql/schema,      401
            /operations,          401
            /exports/roster.xlsx, 401
            /nowhere,             401
            /actuator/prometheus, 401
            /actuator/health,     200
            /graphiql/index.html, 200
            /,                    200
            /organizations/37,    200
            /graphql/operations/page/Home.graphql, 200
            """)
    void keepsToItselfWhatTakesAToken(String path, int status) {
        assertThat(port.get(path, null).statusCode()).isEqualTo(status);
    }

    @Test
    void handsFilesToReadersOnly() throws JOSEException {
        HttpResponse<String> toNobody = port.get("/exports/roster.xlsx?of=nowhere", null);

        assertThat(toNobody.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(toNobody.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"zh\":");
        assertThat(port.get("/exports/roster.xlsx?of=nowhere", bearer("offline_access", "*"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(port.get("/exports/roster.xlsx?of=nowhere", bearer("READER", "*"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsMetricsToReaders() throws JOSEException {
        assertThat(port.get("/actuator/prometheus", bearer("offline_access", "*"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(port.get("/actuator/prometheus", bearer("READER", "99")).body())
                .contains("orglattice_pool_connections");
    }

    @TestFactory
    Stream<DynamicTest> keepsEachFieldToItself() throws JOSEException {
        String granted = bearer("ADMIN", null);
        String grantless = bearer("offline_access", "*");
        List<FieldQuestion> questions =
                FieldQuestion.all(service.getBean(GraphQlSource.class).schema());
        assertThat(questions).extracting(FieldQuestion::name).contains("query viewer", "mutation createOrganization");
        return questions.stream()
                .map(question -> dynamicTest(question.name(), () -> {
                    HttpResponse<String> toNobody = port.ask(question.document(), null);
                    HttpResponse<String> toGrantless = port.ask(question.document(), grantless);

                    assertThat(toNobody.statusCode()).isEqualTo(401);
                    assertThat(toNobody.body()).contains("\"code\":\"UNAUTHENTICATED\"");
                    assertThat(toGrantless.statusCode()).isEqualTo(403);
                    assertThat(toGrantless.body()).contains("\"code\":\"FORBIDDEN\"");
                    // or it would be the question that is refused
                    assertThat(port.ask(question.document(), granted).body())
                            .containsAnyOf("\"data\":{", "has coerced Null value")
                            .doesNotContain("UNAUTHENTICATED", "FORBIDDEN");
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json  | zh | 读取需要令牌：
            application/json  | en | Reading takes a token:
            text/event-stream | en | Reading takes a token:
            """)
    void answersNobodyWithoutAToken(String form, String language, String sentence) {
        HttpResponse<String> answer = port.ask(WHO, null, "Accept-Language", language, "Accept", form);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.body()).contains(sentence, "\"code\":\"UNAUTHENTICATED\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            READER            | 99     | {"role":"READER","organization":{"id":"99"}}
            EDITOR@qh/sun     |        | {"role":"EDITOR","organization":{"id":"qh/sun"}}
            EDITOR            | *      | {"role":"EDITOR","organization":null}
            ADMIN             |        | {"role":"ADMIN","organization":null}
            """)
    void knowsWhoseTokensTheIssuerSigned(String roles, @Nullable String organizations, String scopes)
            throws JOSEException {
        HttpResponse<String> answer = port.ask(WHO, bearer(roles, organizations));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"li\"", "\"grants\":[" + scopes + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EDITOR         |
            offline_access | *
            """)
    void refusesWhomTheTokenGrantsNothing(String roles, @Nullable String organizations) throws JOSEException {
        HttpResponse<String> answer = port.ask(WHO, bearer(roles, organizations));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"FORBIDDEN\"");
    }

    @Test
    void refusesTokensThatAreNotTheIssuersOrHaveExpired() throws JOSEException {
        String forged = issuer.token(
                LocalIssuer.newKey(), "li", Instant.now().plusSeconds(600), Map.of("roles", List.of("ADMIN")));

        assertThat(port.ask(WHO, "Bearer " + forged).statusCode()).isEqualTo(401);
        assertThat(port.ask(WHO, "Bearer " + issuer.expiredToken("li")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void knowsNoAdministratorsTokenAnyMore() {
        assertThat(folder.resolve("admin-token")).doesNotExist();
        assertThat(port.ask(WHO, adminToken.header()).statusCode()).isEqualTo(401);
    }

    @Test
    void knowsTheTokensThatAnotherInstanceMadeUntilItRevokesThem() {
        MadeToken made = MadeToken.of(adminToken.asks(first), "elsewhere", "READER@*");
        assertThat(port.ask(WHO, made.header()).body()).contains("token:elsewhere");

        adminToken
                .asks(first)
                .document("mutation { revokeApiToken(input: {id: \"" + made.id() + "\"}) { apiToken { id } } }")
                .executeAndVerify();

        assertThat(port.ask(WHO, made.header()).statusCode()).isEqualTo(401);
    }

    @Test
    void closesConnectionsThatBringNoToken() throws InterruptedException, JOSEException {
        try (GraphQlSocket socket = GraphQlSocket.open(port.number(), Map.of())) {
            assertThat(socket.next()).isEqualTo("closed 4401");
        }
        try (GraphQlSocket socket =
                GraphQlSocket.open(port.number(), Map.of("Authorization", bearer("EDITOR", null)))) {
            assertThat(socket.next()).isEqualTo("closed 4401");
        }
        try (GraphQlSocket socket = GraphQlSocket.open(port.number(), Map.of("Authorization", bearer("ADMIN", null)))) {
            assertThat(socket.next()).contains("connection_ack");
            socket.ask(WHO);
            assertThat(socket.next()).contains("\"name\":\"li\"");
        }
    }

    @Test
    void letsPeopleTypeTheirTokenIntoGraphiql() throws JOSEException {
        try (SystemBrowser browser = SystemBrowser.start(port.number())) {
            Page page = browser.open("/graphiql");
            page.locator(".graphiql-query-editor .CodeMirror").waitFor();
            page.getByText("Headers").first().click();
            page.evaluate(
                    "([query, headers]) => { document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror"
                            + ".setValue(query); document.querySelector('.graphiql-editor-tool"
                            + " .graphiql-editor:not(.hidden) .CodeMirror').CodeMirror.setValue(headers); }",
                    List.of(WHO, "{\"Authorization\": \"" + bearer("ADMIN", null) + "\"}"));
            page.locator(".graphiql-execute-button").click();

            PlaywrightAssertions.assertThat(page.locator(".graphiql-response")).containsText("\"name\": \"li\"");
            assertThat(browser.strayRequests()).isEmpty();
            assertThat(browser.errors()).allMatch(error -> error.contains("401"));
        }
    }

    private String bearer(String roles, @Nullable String organizations) throws JOSEException {
        List<String> listed = Arrays.asList(roles.split(" "));
        return "Bearer "
                + issuer.token(
                        "li",
                        organizations == null
                                ? Map.of("roles", listed)
                                : Map.of("roles", listed, "organizations", List.of(organizations.split(" "))));
    }
}
