package org.orglattice.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;

/**
 * An API token that an administrator made for a test.
 *
 * @param id by which it is revoked
 * @param text what the machine sends
 */
record MadeToken(String id, String text) {

    /** Makes one that grants what a text says, such as {@code EDITOR@99 AUDITOR@*}. */
    static MadeToken of(HttpGraphQlTester administrator, String name, String grants) {
        String listed = Arrays.stream(grants.split(" "))
                .map(grant -> Grant.parse(grant).orElseThrow())
                .map(grant -> grant.isEverywhere()
                        ? "{role: " + grant.role() + "}"
                        : "{role: " + grant.role() + ", organization: \"" + grant.organization() + "\"}")
                .collect(Collectors.joining(" "));
        GraphQlTester.Traversable made = administrator
                .document("mutation { createApiToken(input: {name: \"" + name + "\", grants: [" + listed
                        + "]}) { token apiToken { id } userErrors { message } } }")
                .execute()
                .errors()
                .verify();
        return new MadeToken(
                made.path("createApiToken.apiToken.id").entity(String.class).get(),
                made.path("createApiToken.token").entity(String.class).get());
    }

    String header() {
        return "Bearer " + text;
    }

    /** Asks with it, and for no purpose. */
    HttpGraphQlTester asks(HttpGraphQlTester anybody) {
        return anybody.mutate().header(HttpHeaders.AUTHORIZATION, header()).build();
    }

    /** Asks with it for a purpose, in percent-encoded text. */
    HttpGraphQlTester asks(HttpGraphQlTester anybody, String purpose) {
        return anybody.mutate()
                .header(HttpHeaders.AUTHORIZATION, header())
                .header("OrgLattice-Purpose", purpose)
                .build();
    }
}
