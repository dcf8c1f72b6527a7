package org.orglattice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.DatabaseProcess;
import org.orglattice.test.Instance;

/** Instances of the packaged service on one Neo4j server, each in a process of its own. */
class TwoInstancesIT {

    private static final String HEADER = "OrgLattice-Bookmark";
    private static final String NAME = "{ organization(id: \"%s\") { name } }";

    @TempDir
    static Path folder;

    private static DatabaseProcess database;

    @BeforeAll
    static void startDatabase() throws IOException {
        database = DatabaseProcess.start(Files.createDirectory(folder.resolve("database")));
    }

    @AfterAll
    static void endDatabase() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void readsWhatTheOtherHasWritten(String scheme) throws IOException, InterruptedException {
        try (Instance one = start(scheme, "one");
                Instance other = start(scheme, "other")) {
            for (int number = 0; number < 10; number++) {
                Instance writer = number % 2 == 0 ? one : other;
                Instance reader = number % 2 == 0 ? other : one;
                String id = scheme + "-" + number;
                Instance.Told written = writer.ask(creation(id));

                // without a bookmark an instance reads its own, with one those of others, too
                assertThat(writer.ask(NAME.formatted(id))
                                .data()
                                .at("/organization/name")
                                .asString())
                        .isEqualTo(id);
                Instance.Told read = reader.ask(NAME.formatted(id), HEADER, written.bookmark());
                assertThat(read.data().at("/organization/name").asString()).isEqualTo(id);
                assertThat(read.bookmark()).isNotEmpty();
            }
        }
    }

    @Test
    void waitsForWhatTheBookmarkNames() throws Exception {
        try (Instance one = start("neo4j", "one");
                Instance other = start("neo4j", "other")) {
            String coming = NextBookmark.after(one.ask(creation("early")).bookmark());
            CompletableFuture<Instance.Told> waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    return other.ask(NAME.formatted("late"), HEADER, coming);
                } catch (IOException | InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
            assertThat(one.ask(creation("late")).code()).isEmpty();

            assertThat(waiting.get(30, TimeUnit.SECONDS)
                            .data()
                            .at("/organization/name")
                            .asString())
                    .isEqualTo("late");
        }
    }

    @Test
    void refusesWhatIsNoBookmarkAndWaitsForOneInVainNotForLong() throws IOException, InterruptedException {
        try (Instance one = start("bolt", "one")) {
            String known = one.ask(creation("known")).bookmark();
            assertThat(one.ask(NAME.formatted("known"), HEADER, "nonsense").code())
                    .isEqualTo("BAD_USER_INPUT");
            assertThat(one.ask(NAME.formatted("known"), HEADER, "no bookmark").code())
                    .isEqualTo("BAD_USER_INPUT");
            assertThat(one.ask(NAME.formatted("known"), HEADER, NextBookmark.after(NextBookmark.after(known)))
                            .code())
                    .isEqualTo("RETRY_LATER");
            // and nobody else waits for it
            assertThat(one.ask(NAME.formatted("known")).code()).isEmpty();
            assertThat(one.ask(creation("after")).code()).isEmpty();
        }
    }

    private static String creation(String id) {
        return "mutation { createOrganization(input: {id: \"%1$s\", name: \"%1$s\", kind: DISTRICT}) { userErrors { code } } }"
                .formatted(id);
    }

    private static Instance start(String scheme, String name) throws IOException, InterruptedException {
        return Instance.start(Files.createDirectories(folder.resolve(name)), database.settings(scheme));
    }
}
