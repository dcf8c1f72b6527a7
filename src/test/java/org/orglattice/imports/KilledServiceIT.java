package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.Instance;
import org.orglattice.test.SteadyWriter;
import org.orglattice.test.WrittenMembers;

/**
 * The packaged service, killed at any moment while mutations and an import are under way, and started again. How often is
 * said by {@code -Dkilled.rounds}, and which moments follow from {@code -Dkilled.seed}.
 */
class KilledServiceIT {

    private static final int ROUNDS = Integer.getInteger("killed.rounds", 2);
    private static final long SEED = Long.getLong("killed.seed", new Random().nextLong());
    private static final int LONGEST_MILLIS = 3_000;

    private static final String PLACES = "{ organizations { totalCount } }";

    // every other import is made in a copy of the store
    private static final int FROM_ROWS = 1_000;
    private static final int SMALL = 400;
    private static final int LARGE = 2_000;

    @TempDir
    Path folder;

    private final Random moments = new Random(SEED);
    private int acknowledged;
    private int landedRows;
    private int importedRows;
    private String importId = "";

    @Test
    void hasAllThatItAcknowledgedAndNothingByHalves() throws IOException, InterruptedException {
        Path town = Files.createDirectory(folder.resolve("town"));
        Files.writeString(town.resolve("organizations.csv"), "id,kind,name\ntown,DISTRICT,城区\n");
        Path data = Files.createDirectory(folder.resolve("data"));
        for (int round = 0; round <= ROUNDS; round++) {
            try (Instance service = Instance.start(
                    data, List.of("--orglattice.bulk-load.from-rows=" + FROM_ROWS, "--orglattice.load=" + town))) {
                check(service, round);
                if (round < ROUNDS) {
                    writeUntilKilled(service, round);
                }
            }
        }
    }

    private void check(Instance service, int round) throws IOException, InterruptedException {
        String about = "round %d of seed %d".formatted(round, SEED);
        assertThat(service.process().output()).as(about).doesNotContain("ERROR", "Exception");
        int written = WrittenMembers.of(service.process(), "town");
        assertThat(written).as(about).isBetween(acknowledged, acknowledged + 1);
        acknowledged = written;
        int imported =
                service.ask(PLACES).data().at("/organizations/totalCount").asInt() - 1;
        if (!importId.isEmpty()) {
            String state = client(service).get("/imports/" + importId).state();
            assertThat(state).as(about).isIn("LANDED", "INTERRUPTED");
            landedRows += state.equals("LANDED") ? importedRows : 0;
        }
        assertThat(imported).as(about).isEqualTo(landedRows);
    }

    private void writeUntilKilled(Instance service, int round) throws InterruptedException {
        importedRows = round % 2 == 0 ? LARGE : SMALL;
        try (SteadyWriter writer =
                SteadyWriter.at(service.process().port(), service.authorization(), "town", acknowledged)) {
            writer.awaitAcknowledged(acknowledged + 1);
            importId = client(service)
                    .send("?name=set" + round, Map.of("organizations.csv", places(round, importedRows)))
                    .id();
            // the moment itself is what is tried out
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(LONGEST_MILLIS));
            service.process().kill();
            writer.end();
            acknowledged = writer.acknowledged();
        }
    }

    private static String places(int round, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(number -> "set%1$d/%2$d,DISTRICT,Place %2$d\n".formatted(round, number))
                .collect(Collectors.joining("", "id,kind,name\n", ""));
    }

    private static ImportClient client(Instance service) {
        return new ImportClient(service.process().port(), service.authorization());
    }
}
