package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.ServiceProcess;

/** The packaged service, killed in the middle of a load that is made in a copy of the store. */
class KilledBulkLoadIT {

    private static final int ROWS = 20_000;
    private static final String COUNT = "{ organizations { totalCount } }";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void makeDataSet() throws IOException {
        data = folder.resolve("data");
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.writeString(
                set.resolve("organizations.csv"),
                "id,kind,name,home\nk,SUB_DISTRICT,Killed,\n"
                        + IntStream.range(1, ROWS)
                                .mapToObj(number -> "k/%1$d,COMMUNITY,Community %1$d,k%n".formatted(number))
                                .collect(Collectors.joining()));
    }

    @Test
    void hasNothingOfItWhereItWasKilledWhileWriting() throws InterruptedException {
        killWhen(() -> Files.exists(data.resolve("neo4j-1/data/databases/store_lock")));

        try (ServiceProcess service = start()) {
            assertThat(service.ask(COUNT)).contains("\"totalCount\":0");
            assertThat(service.output()).contains("什么也没有载入", "nothing of it was loaded");
            assertThat(data.resolve("neo4j-1")).doesNotExist();
        }
    }

    @Test
    void hasAllOfItWhereItWasKilledWhenTheCopyHadTakenOver() throws InterruptedException {
        killWhen(() -> "neo4j-1".equals(storeInUse()));

        try (ServiceProcess service = start()) {
            assertThat(service.ask(COUNT)).contains("\"totalCount\":" + ROWS);
            assertThat(data.resolve("neo4j")).doesNotExist();
        }
    }

    private void killWhen(Callable<Boolean> moment) {
        try (ServiceProcess service =
                start("--orglattice.load=" + folder.resolve("set"), "--orglattice.bulk-load.from-rows=1000")) {
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(Duration.ofMinutes(3))
                    .until(moment);
            service.kill();
        }
    }

    private String storeInUse() throws IOException {
        Path pointer = data.resolve("store");
        return Files.exists(pointer) ? Files.readString(pointer).strip() : "";
    }

    private ServiceProcess start(String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 2);
        all[settings.length] = "--orglattice.seeds=none";
        all[settings.length + 1] = "--orglattice.data-dir=" + data;
        return ServiceProcess.start(folder, all);
    }
}
