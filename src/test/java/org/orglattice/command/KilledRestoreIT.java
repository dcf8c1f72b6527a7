package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.CommandProcess;
import org.orglattice.test.Instance;

/**
 * A backup that is brought back by a process that is killed at any moment. How often is said by {@code -Dkilled.rounds},
 * and which moments follow from {@code -Dkilled.seed}.
 */
class KilledRestoreIT {

    private static final int ROUNDS = Integer.getInteger("killed.rounds", 2);
    private static final long SEED = Long.getLong("killed.seed", new Random().nextLong());

    private static final String LATER = "{ organization(id: \"later\") { name } }";

    @TempDir
    Path folder;

    private final Random moments = new Random(SEED);

    @Test
    void leavesWhatWasThereOrWhatWasBackedUp() throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path backup = folder.resolve("backup");
        create(data, "earlier");
        assertThat(CommandProcess.run(folder, "backup", backup, "--data-dir", data)
                        .exitCode())
                .isZero();
        create(data, "later");
        long whole = millisOfWholeRestoration(backup);

        int aside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String about = "round %d of seed %d".formatted(round, SEED);
            // to start the process takes most of it
            Duration moment = Duration.ofMillis(whole / 2 + moments.nextLong(whole / 2 + 1));
            CommandProcess.runUntilKilled(folder, moment, "restore", backup, "--data-dir", data);
            boolean restored = isRestored(data, about);
            aside += restored ? 1 : 0;
            assertThat(names(data).filter(name -> name.startsWith("replaced-")))
                    .as(about)
                    .hasSize(aside);
            assertThat(names(data)).as(about).doesNotContain(".restore-part");
            if (restored) {
                create(data, "later");
            }
        }

        assertThat(CommandProcess.run(folder, "restore", backup, "--data-dir", data)
                        .exitCode())
                .isZero();
        assertThat(isRestored(data, "in the end")).isTrue();
    }

    private long millisOfWholeRestoration(Path backup) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertThat(CommandProcess.run(folder, "restore", backup, "--data-dir", folder.resolve("other"))
                        .exitCode())
                .isZero();
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static boolean isRestored(Path data, String about) throws IOException, InterruptedException {
        try (Instance service = Instance.start(data, List.of())) {
            assertThat(service.process().output()).as(about).doesNotContain("ERROR", "Exception");
            assertThat(service.ask("{ organization(id: \"earlier\") { name } }")
                            .data()
                            .at("/organization/name")
                            .asString())
                    .as(about)
                    .isEqualTo("earlier");
            return service.ask(LATER).data().path("organization").isNull();
        }
    }

    private static void create(Path data, String id) throws IOException, InterruptedException {
        try (Instance service = Instance.start(data, List.of())) {
            String creation =
                    "mutation { createOrganization(input: {id: \"%1$s\", name: \"%1$s\", kind: DISTRICT}) { userErrors { code } } }";
            assertThat(service.ask(creation.formatted(id))
                            .data()
                            .at("/createOrganization/userErrors")
                            .size())
                    .isZero();
        }
    }

    private static Stream<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
