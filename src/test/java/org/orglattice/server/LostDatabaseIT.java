package org.orglattice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.DatabaseProcess;
import org.orglattice.test.Instance;

/** The packaged service, whose Neo4j server is killed and comes back. */
class LostDatabaseIT {

    private static final Duration FAST = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(5);
    // a database that has just started plans each statement anew, which takes its time
    private static final String SHORT_READ = "{ organization(id: \"before\") { name } }";
    private static final String READ = "{ organizations { totalCount } }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void saysThatItIsAwayAndGoesOnWhenItIsBack(String scheme) throws IOException, InterruptedException {
        try (DatabaseProcess database = DatabaseProcess.start(Files.createDirectory(folder.resolve("database")));
                Instance service =
                        Instance.start(Files.createDirectory(folder.resolve("data")), database.settings(scheme))) {
            assertThat(service.ask(creation("before")).code()).isEmpty();
            assertThat(health(service).statusCode()).isEqualTo(200);

            database.kill();

            assertSaysSo(service);
            database.startAgain();
            database.awaitAnswer();
            await().atMost(SOON).until(() -> service.ask(SHORT_READ).code().isEmpty());
            assertThat(service.ask(creation("after")).code()).isEmpty();
            assertThat(service.ask(READ).data().at("/organizations/totalCount").asInt())
                    .isEqualTo(2);
            assertThat(health(service).statusCode()).isEqualTo(200);
        }
    }

    private static void assertSaysSo(Instance service) throws IOException, InterruptedException {
        // on all connections of the pool
        for (int attempt = 0; attempt < 3; attempt++) {
            assertAway(service, READ);
            assertAway(service, creation("meanwhile"));
        }
        assertThat(service.ask(READ, "Accept-Language", "zh").response().body()).contains("数据库暂时不可用");
        assertThat(service.ask(READ, "Accept-Language", "en").response().body()).contains("The database is away");
        HttpResponse<String> export = get(service, "/exports/roster.xlsx?of=before");
        assertThat(export.statusCode()).isEqualTo(503);
        assertThat(export.headers().firstValue("Retry-After")).isPresent();
        assertThat(export.body()).contains("SERVICE_UNAVAILABLE", "数据库暂时不可用", "The database is away");
        assertThat(health(service).statusCode()).isEqualTo(503);
    }

    private static void assertAway(Instance service, String document) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Instance.Told told = service.ask(document);
        assertThat(told.code()).as(told.response().body()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(FAST);
    }

    private static String creation(String id) {
        return "mutation { createOrganization(input: {id: \"%1$s\", name: \"%1$s\", kind: DISTRICT}) { userErrors { code } } }"
                .formatted(id);
    }

    private static HttpResponse<String> health(Instance service) throws IOException, InterruptedException {
        return get(service, "/actuator/health");
    }

    private static HttpResponse<String> get(Instance service, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + service.process().port() + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
