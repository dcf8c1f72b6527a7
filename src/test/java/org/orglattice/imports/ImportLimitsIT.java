package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.graph.Graph;
import org.orglattice.imports.ImportClient.Answer;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.HeldTurn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@EmptyServiceTest
@TestPropertySource(
        properties = {
            "orglattice.imports.max-size=1MB",
            "orglattice.imports.quota=2MB",
            "orglattice.imports.queue=1",
            "orglattice.imports.keep-at-most=2",
        })
class ImportLimitsIT {

    private static final Map<String, String> SET = Map.of("members.csv", "id,name\nx/a,A\n");

    @Autowired
    Graph graph;

    @Autowired
    GraphContent content;

    @Autowired
    Imports imports;

    @Value("${orglattice.data-dir}")
    Path folder;

    @Autowired
    ImportFolder kept;

    private ImportClient client;

    @BeforeEach
    void clear(@LocalServerPort int port, @Autowired AdminToken token) {
        content.clear();
        client = new ImportClient(port, token.header());
    }

    @Test
    void refusesWhatIsTooLarge() {
        String half = "x".repeat(600_000);

        Answer one = client.send("?name=x", Map.of("members.csv", half + half));
        Answer two = client.send("?name=x", Map.of("members.csv", half, "organizations.csv", half));

        assertThat(one.status()).isEqualTo(413);
        assertThat(two.status()).isEqualTo(413);
        assertThat(two.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(two.json().path("message").path("zh").asString()).contains("1 MB");
        assertThat(two.json().path("message").path("en").asString()).contains("1 MB");
        assertThat(folder.resolve("imports/.incoming")).isEmptyDirectory();
    }

    @Test
    void takesNoFilesBeyondTheQuotaUntilSomeAreDeleted() {
        Map<String, String> faulty = Map.of("members.csv", "id,name\nx/a," + "x".repeat(800_000) + "\n");
        String first = client.run("?name=x", faulty).path("id").asString();
        client.run("?name=x", faulty);

        Answer third = client.send("?name=x", faulty);

        assertThat(third.status()).isEqualTo(507);
        assertThat(third.json().path("code").asString()).isEqualTo("QUOTA_EXCEEDED");
        assertThat(third.json().path("message").path("zh").asString()).contains("2 MB");
        assertThat(client.cancel(first).status()).isEqualTo(204);
        assertThat(client.run("?name=x", faulty).path("state").asString()).isEqualTo("REFUSED");
    }

    @Test
    void letsNoMoreWaitThanThereIsRoomFor() {
        String waiting = HeldTurn.during(graph, () -> {
            Answer running = client.send("?name=x", SET);
            client.awaitState(running.id(), "RUNNING");
            Answer second = client.send("?name=x", SET);
            Answer third = client.send("?name=x", SET);
            assertThat(second.status()).isEqualTo(202);
            assertThat(third.status()).isEqualTo(503);
            assertThat(third.header("Retry-After")).isNotNull();
            assertThat(third.json().path("code").asString()).isEqualTo("TOO_MANY_IMPORTS");
            return second.id();
        });
        client.end(waiting);
    }

    @Test
    void forgetsOldImports() {
        String[] ids = IntStream.range(0, 3)
                .mapToObj(number -> client.run("?name=x", SET).path("id").asString())
                .toArray(String[]::new);
        // the next one begins when the one before has been put away
        String last = client.run("?name=x", SET).path("id").asString();

        assertThat(client.get("/imports/" + ids[0]).status()).isEqualTo(404);
        assertThat(Files.exists(folder.resolve("imports").resolve(ids[0]))).isFalse();
        assertThat(client.get("/imports/" + last).status()).isEqualTo(200);
    }

    @Test
    void remembersImportsWhenItStartsAgain() {
        String landed = client.run("?name=x", SET).path("id").asString();
        String refused = client.run("?name=x", Map.of("members.csv", "id,name\n,A\n"))
                .path("id")
                .asString();

        imports.stop();
        imports.start();

        assertThat(client.get("/imports/" + landed).state()).isEqualTo("LANDED");
        assertThat(client.get("/imports/" + refused).state()).isEqualTo("REFUSED");
        assertThat(client.faults(refused)).containsExactly("members.csv 2 MISSING_VALUE");
        assertThat(client.run("?name=x", SET).path("state").asString()).isEqualTo("LANDED");
    }

    @Test
    void asksTheGraphWhatHasBecomeOfImportsThatHadNotEnded() throws IOException {
        String landed = client.run("?name=x", SET).path("id").asString();
        String begun = client.run("?name=x&dryRun=true", SET).path("id").asString();
        imports.stop();
        for (ImportRecord record : kept.all()) {
            kept.save(record.running(record.submittedAt()));
            Files.createFile(kept.makeUploads(record.id()).resolve("0"));
        }

        imports.start();

        assertThat(client.get("/imports/" + landed).state()).isEqualTo("LANDED");
        assertThat(client.get("/imports/" + begun).state()).isEqualTo("INTERRUPTED");
        assertThat(folder.resolve("imports").resolve(landed).resolve("uploads")).doesNotExist();
        assertThat(folder.resolve("imports").resolve(begun).resolve("uploads")).doesNotExist();
    }
}
