package org.orglattice.imports;

import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Makes tokens for tests. */
final class Tokens {

    private Tokens() {}

    /** A token of that name, as the header that carries it; grants as {@code EDITOR@east EDITOR@*}. */
    static String make(HttpGraphQlTester admin, String name, String grants) {
        StringBuilder list = new StringBuilder();
        for (String grant : grants.split(" ")) {
            String[] parts = grant.split("@");
            list.append("{role: ").append(parts[0]);
            list.append(parts[1].equals("*") ? "} " : ", organization: \"" + parts[1] + "\"} ");
        }
        return "Bearer "
                + admin.document("mutation { createApiToken(input: {name: \"" + name + "\", grants: [" + list
                                + "]}) { token userErrors { message } } }")
                        .execute()
                        .path("createApiToken.token")
                        .entity(String.class)
                        .get();
    }
}
