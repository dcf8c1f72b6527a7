package org.orglattice.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;

/** The token of the administrator of the service that is tested, as it lies in the data folder. */
@TestComponent
public class AdminToken {

    private final Path file;

    AdminToken(@Value("${orglattice.data-dir}") Path folder) {
        file = folder.resolve("admin-token");
    }

    /**
     * The value of the header that carries it.
     *
     * @return {@code Bearer} and the token
     */
    public String header() {
        try {
            return "Bearer " + Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks as the administrator, who states a purpose and so may read all there is.
     *
     * @param tester asks as anybody
     * @return what asks with the token
     */
    public HttpGraphQlTester asks(HttpGraphQlTester tester) {
        return tester.mutate()
                .header(HttpHeaders.AUTHORIZATION, header())
                .header("OrgLattice-Purpose", "tests")
                .build();
    }
}
