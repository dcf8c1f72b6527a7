package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Calls mutations and reads what they give. */
final class Mutations {

    private final HttpGraphQlTester graphQl;

    Mutations(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    /** Calls a mutation that has to succeed. */
    Map<String, Object> succeed(String mutation, String input, String selection) {
        Map<String, Object> payload = call(mutation, input, selection);
        assertThat(errors(payload)).isEmpty();
        return payload;
    }

    /** Calls a mutation that has to be refused; gives its errors as {@code CODE path.to.field}. */
    List<String> refuse(String mutation, String input) {
        return errors(call(mutation, input, "clientMutationId"));
    }

    Map<String, Object> call(String mutation, String input, String selection) {
        return graphQl.document("mutation { %s(input: {%s}) { userErrors { code message path currentVersion } %s } }"
                        .formatted(mutation, input, selection))
                .execute()
                .errors()
                .verify()
                .path(mutation)
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    Object query(String document, String path) {
        return graphQl.document(document)
                .execute()
                .errors()
                .verify()
                .path(path)
                .entity(Object.class)
                .get();
    }

    @SuppressWarnings("unchecked")
    static List<String> errors(Map<String, Object> payload) {
        return ((List<Map<String, Object>>) payload.get("userErrors"))
                .stream()
                        .map(error -> error.get("code") + " "
                                + ((List<String>) error.get("path")).stream().collect(Collectors.joining(".")))
                        .toList();
    }
}
