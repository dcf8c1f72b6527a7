package org.orglattice.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.SystemBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A service that serves trusted operations only. */
@ServiceTest
@TestPropertySource(properties = "orglattice.operations=trusted")
class TrustedOperationsIT {

    private static final String OWN = "query OwnQuestion { today }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    AdminToken administrator;

    @Autowired
    WebGraphQlHandler handler;

    private final WebTestClient rest;
    private final int port;

    TrustedOperationsIT(@LocalServerPort int port) {
        this.port = port;
        this.rest = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    @TestFactory
    List<DynamicTest> servesEachShippedOperation() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("graphql/operations"))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(codes(Files.readString(file))).doesNotContain("OPERATION_NOT_TRUSTED")))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 本服务只执行随附的操作和管理员登记的操作
            en | This service serves only the operations that it ships
            """)
    void refusesOthersInTheReadersLanguage(String language, String sentence) {
        graphQl.mutate()
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .build()
                .document("query Other { today }")
                .execute()
                .errors()
                .satisfy(errors -> {
                    assertThat(errors).singleElement().satisfies(error -> {
                        assertThat(error.getMessage()).startsWith(sentence);
                        assertThat(error.getExtensions()).containsEntry("code", "OPERATION_NOT_TRUSTED");
                    });
                });
    }

    @Test
    void refusesShippedOperationsThatAskForMore() throws IOException {
        String shipped = Files.readString(Path.of("graphql/operations/Search.graphql"));

        assertThat(codes(shipped + "\nquery Another { today }")).containsExactly("OPERATION_NOT_TRUSTED");
    }

    @Test
    void refusesWhatIsNoGraphQl() {
        assertThat(codes("query {")).containsExactly("OPERATION_NOT_TRUSTED");
    }

    @Test
    void refusesSubscriptionsThatAreNotTrusted() {
        WebGraphQlTester.create(handler)
                .document("subscription Other { changes { at } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsValue("OPERATION_NOT_TRUSTED")));
    }

    @Test
    void servesWhatAnAdministratorRegisteredUntilItIsRemoved() {
        assertThat(codes(OWN)).containsExactly("OPERATION_NOT_TRUSTED");

        String location = rest.post()
                .uri("/operations/trusted")
                .header(HttpHeaders.AUTHORIZATION, administrator.header())
                .bodyValue(Map.of("query", OWN))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);

        assertThat(codes(OWN)).isEmpty();
        assertThat(codes("# in other words\nquery OwnQuestion{today}")).isEmpty();
        rest.get()
                .uri("/operations/trusted")
                .header(HttpHeaders.AUTHORIZATION, administrator.header())
                .exchange()
                .expectBody()
                .jsonPath("$[0].names[0]")
                .isEqualTo("OwnQuestion")
                .jsonPath("$[0].registeredBy")
                .isEqualTo("administrator");

        remove(location).expectStatus().isNoContent();

        assertThat(codes(OWN)).containsExactly("OPERATION_NOT_TRUSTED");
        remove(location).expectStatus().isNotFound();
    }

    private WebTestClient.ResponseSpec remove(String location) {
        return rest.delete()
                .uri(location)
                .header(HttpHeaders.AUTHORIZATION, administrator.header())
                .exchange();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query A { today                    | GRAPHQL_PARSE_FAILED
            query A { neverHeardOf }           | GRAPHQL_VALIDATION_FAILED
            { today }                          | BAD_USER_INPUT
            """)
    void registersWhatCanBeAskedOnly(String query, String code) {
        rest.post()
                .uri("/operations/trusted")
                .header(HttpHeaders.AUTHORIZATION, administrator.header())
                .bodyValue(Map.of("query", query))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"GET", "POST", "DELETE"})
    void letsAdministratorsAloneRegister(String method) {
        String path = method.equals("DELETE") ? "/operations/trusted/00" : "/operations/trusted";
        rest.method(HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void servesThePageAndSaysSoInGraphiql() {
        try (SystemBrowser browser = SystemBrowser.start(port)) {
            Page page = browser.open("/organizations/371602002");
            assertThat(page.locator("body"))
                    .containsText("市西街道", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
            assertThat(browser.errors()).isEmpty();

            Page console = browser.open("/graphiql");
            assertThat(console.locator("#trusted"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(180_000));
            assertThat(console.locator("#trusted")).containsText("orglattice.operations=trusted");
            console.locator(".graphiql-execute-button").click();
            assertThat(console.locator(".graphiql-response"))
                    .containsText("市西街道", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        }
    }

    private List<String> codes(String document) {
        Map<String, Object> body = rest.post()
                .uri("/graphql")
                .header(HttpHeaders.ACCEPT, "application/json")
                .bodyValue(Map.of("query", document))
                .exchange()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        List<?> errors = (List<?>) body.getOrDefault("errors", List.of());
        return errors.stream()
                .map(error -> (Map<?, ?>) ((Map<?, ?>) error).get("extensions"))
                .map(extensions -> String.valueOf(extensions.get("code")))
                .toList();
    }
}
