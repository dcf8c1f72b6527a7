package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.EmptyServiceTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The public audits of GraphQL over HTTP, and of schemas by the rules of Relay. They take Node, and {@code npm ci --prefix
 * src/test/conformance} once; without those they are skipped.
 */
@EmptyServiceTest
class ConformanceIT {

    private static final Path FOLDER = Path.of("src/test/conformance");

    @LocalServerPort
    int port;

    @BeforeAll
    static void requireAudits() {
        assumeThat(FOLDER.resolve("node_modules"))
                .as("the audits, by npm ci --prefix %s", FOLDER)
                .isDirectory();
    }

    @Test
    void answersByHttpAsGraphQlDoes() throws IOException, InterruptedException {
        assertPasses("http.mjs", "http://127.0.0.1:" + port + "/graphql");
    }

    @Test
    void followsTheRulesOfRelay(@TempDir Path folder) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql/schema"))
                .build();
        Path schema = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("schema.graphql")))
                .body();

        assertPasses("schema.mjs", schema.toString());
    }

    private static void assertPasses(String audit, String subject) throws IOException, InterruptedException {
        Path output = Files.createTempFile("audit", ".log");
        int exitCode = new ProcessBuilder("node", audit, subject)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(Files.readString(output)).isZero();
    }
}
