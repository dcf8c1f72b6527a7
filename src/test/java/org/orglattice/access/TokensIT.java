package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class TokensIT {

    private static final String WHO = "{ viewer { name roles scopes grants { role everywhere organization { id } } } }";

    @Autowired
    HttpGraphQlTester anybody;

    @Autowired
    AdminToken adminToken;

    private HttpGraphQlTester administrator;
    private ServicePort port;

    @BeforeEach
    void ask(@LocalServerPort int number) {
        administrator = adminToken.asks(anybody);
        port = new ServicePort(number);
    }

    @Test
    void areNotNeededToRead() {
        anybody.document(WHO).execute().errors().verify().path("viewer").matchesJsonStrictly("""
                {"name": "anonymous", "roles": [], "scopes": [], "grants": []}
                """);
    }

    @Test
    void giveTheAdministratorEverything() {
        administrator.document(WHO).execute().errors().verify().path("viewer").matchesJsonStrictly("""
                {"name": "administrator", "roles": ["READER", "AUDITOR", "EDITOR", "ADMIN"],
                 "scopes": ["*"],
                 "grants": [{"role": "ADMIN", "everywhere": true, "organization": null}]}
                """);
    }

    @Test
    void giveAMachineWhatTheyGrant() {
        MadeToken.of(administrator, "人事系统", "EDITOR@990101001 AUDITOR@*")
                .asks(anybody)
                .document(WHO)
                .execute()
                .errors()
                .verify()
                .path("viewer")
                .matchesJsonStrictly("""
                        {"name": "token:人事系统", "roles": ["READER", "AUDITOR", "EDITOR"], "scopes": ["990101001", "*"], "grants": [
                          {"role": "EDITOR", "everywhere": false, "organization": {"id": "990101001"}},
                          {"role": "AUDITOR", "everywhere": true, "organization": null}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bearer ola_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | en | The token is not valid, has expired or was revoked.
            Bearer olt_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | zh | 令牌无效、已过期或已吊销。
            Bearer eyJhbGciOiJub25lIn0.e30.                        | en | The token is not valid, has expired or was revoked.
            Bearer not a token                                     | en | The token is not valid, has expired or was revoked.
            """)
    void areRefusedWhereTheyAreNotKnown(String authorization, String language, String sentence) {
        var answer = port.ask("{ roles { code } }", authorization, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"", "\"message\":\"" + sentence + "\"");
    }

    @Test
    void areListedWithoutThemselves() {
        MadeToken made = MadeToken.of(administrator, "listed", "READER@*");

        String listed = administrator
                .document("{ apiTokens { id name createdAt createdBy expiresOn revokedAt grants { role } } }")
                .execute()
                .errors()
                .verify()
                .path("apiTokens[?(@.id == '" + made.id() + "')]")
                .entity(Object.class)
                .get()
                .toString();

        assertThat(listed)
                .contains("name=listed", "createdAt=2026-07-01T12:00:00", "createdBy=administrator", "revokedAt=null")
                .doesNotContain(made.text());
    }

    @Test
    void areKeptAsHashesOnly(@Autowired Driver driver) {
        MadeToken made = MadeToken.of(administrator, "kept", "READER@*");

        try (Session session = driver.session()) {
            Map<String, Object> kept = session.run(
                            "MATCH (t:ApiToken {id: $id}) RETURN t {.*} AS t", Map.of("id", made.id()))
                    .single()
                    .get("t")
                    .asMap();

            assertThat(kept).containsEntry("hash", new Secret(made.text()).hash());
            assertThat(kept.toString()).doesNotContain(made.text().substring("olt_".length()));
        }
    }

    @Test
    void areMadeOnceHoweverOftenARequestIsRepeated() {
        String request = "mutation { createApiToken(input: {name: \"once\", clientMutationId: \"once\", "
                + "grants: [{role: READER}]}) { apiToken { id } token userErrors { code } } }";

        var first = administrator.document(request).execute().errors().verify();
        var second = administrator.document(request).execute().errors().verify();

        assertThat(first.path("createApiToken.token").entity(String.class).get())
                .startsWith("olt_");
        assertThat(second.path("createApiToken.apiToken.id")
                        .entity(String.class)
                        .get())
                .isEqualTo(first.path("createApiToken.apiToken.id")
                        .entity(String.class)
                        .get());
        second.path("createApiToken.token").valueIsNull();
    }

    @Test
    void holdNoMoreOnceTheyAreRevoked() {
        MadeToken made = MadeToken.of(administrator, "revoked", "READER@*");
        assertThat(port.ask("{ viewer { name } }", made.header()).body()).contains("token:revoked");

        String revocation =
                "mutation { revokeApiToken(input: {id: \"%s\", clientMutationId: \"7\"}) { ".formatted(made.id())
                        + "apiToken { revokedAt } userErrors { code } clientMutationId } }";
        for (int time = 1; time <= 2; time++) {
            administrator
                    .document(revocation)
                    .execute()
                    .errors()
                    .verify()
                    .path("revokeApiToken")
                    .matchesJsonStrictly("""
                    {"apiToken": {"revokedAt": "2026-07-01T12:00:00.000Z"}, "userErrors": [], "clientMutationId": "7"}
                    """);
        }

        assertThat(port.ask("{ viewer { name } }", made.header()).statusCode()).isEqualTo(401);
    }

    @Test
    void holdNoMoreFromTheDayOnWhichTheyExpire(@Autowired Driver driver) {
        MadeToken made = MadeToken.of(administrator, "expired", "READER@*");
        assertThat(expiringOn("2026-07-02", made, driver)).isEqualTo(200);
        assertThat(expiringOn("2026-07-01", made, driver)).isEqualTo(401);
    }

    private int expiringOn(String day, MadeToken token, Driver driver) {
        try (Session session = driver.session()) {
            session.run("MATCH (t:ApiToken {id: $id}) SET t.expiresOn = $day", Map.of("id", token.id(), "day", day))
                    .consume();
        }
        return port.ask("{ viewer { name } }", token.header()).statusCode();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { apiTokens { id } }                                                                |          | UNAUTHENTICATED
            mutation { revokeApiToken(input: {id: "x"}) { userErrors { code } } }               |          | UNAUTHENTICATED
            mutation { createApiToken(input: {name: "x", grants: []}) { userErrors { code } } } |          | UNAUTHENTICATED
            { apiTokens { id } }                                                                | EDITOR@* | FORBIDDEN
            mutation { revokeApiToken(input: {id: "x"}) { userErrors { code } } }               | EDITOR@* | FORBIDDEN
            mutation { createApiToken(input: {name: "x", grants: []}) { userErrors { code } } } | EDITOR@* | FORBIDDEN
            """)
    void areForAdministratorsToDealWith(String document, String grants, String code) {
        HttpGraphQlTester asking = grants == null
                ? anybody
                : MadeToken.of(administrator, "editor", grants).asks(anybody);

        asking.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getExtensions()).containsEntry("code", code);
                    assertThat(error.getMessage()).contains("ADMIN");
                }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: " ", grants: [{role: READER}]                                      | MISSING_VALUE     | name
            name: "x", grants: []                                                    | MISSING_VALUE     | grants
            name: "x", grants: [{role: READER}], expiresOn: "2026-07-01"             | BAD_DATE          | expiresOn
            name: "x", grants: [{role: READER}, {role: EDITOR, organization: "no"}]  | UNKNOWN_REFERENCE | grants 1 organization
            name: "x", grants: [{role: EDITOR, organization: "qh/wang"}]             | UNKNOWN_REFERENCE | grants 0 organization
            name: "x", grants: [{role: ADMIN, organization: "99"}]                   | BAD_VALUE         | grants 0 organization
            """)
    void areNotMadeOfWhatCannotBeMeant(String input, String code, String path) {
        var answer = administrator
                .document("mutation { createApiToken(input: {" + input
                        + "}) { token apiToken { id } userErrors { code path message currentVersion } } }")
                .execute()
                .errors()
                .verify();

        answer.path("createApiToken.token").valueIsNull();
        answer.path("createApiToken.apiToken").valueIsNull();
        answer.path("createApiToken.userErrors[0].code").entity(String.class).isEqualTo(code);
        answer.path("createApiToken.userErrors[0].path")
                .entityList(String.class)
                .isEqualTo(List.of(("input " + path).split(" ")));
        answer.path("createApiToken.userErrors[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).isNotBlank());
    }

    @Test
    void areNotRevokedWhereThereAreNone() {
        administrator
                .document(
                        "mutation { revokeApiToken(input: {id: \"no\"}) { apiToken { id } userErrors { code path } } }")
                .execute()
                .errors()
                .verify()
                .path("revokeApiToken")
                .matchesJsonStrictly("""
                        {"apiToken": null, "userErrors": [{"code": "UNKNOWN_REFERENCE", "path": ["input", "id"]}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /actuator/health,   200
            /graphql/schema,    200
            /operations,        200
            /nowhere,           404
            /graphiql/nowhere,  404
            /actuator/env,      401
            """)
    void areNotNeededForWhatIsOpen(String path, int status) {
        assertThat(port.get(path, null).statusCode()).isEqualTo(status);
    }

    @Test
    void comeWithHeadersThatKeepBrowsersFromMischief() {
        var headers = port.get("/graphiql/index.html", null).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'self'"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
}
