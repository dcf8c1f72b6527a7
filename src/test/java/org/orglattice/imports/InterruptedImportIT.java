package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.ServiceProcess;

/** The packaged service, killed while it imports. */
class InterruptedImportIT {

    private static final Map<String, String> LARGE = Map.of(
            "members.csv",
            IntStream.range(0, 15_000)
                    .mapToObj(number -> "large/" + number + ",Member " + number + "\n")
                    .collect(Collectors.joining("", "id,name\n", "")));

    @TempDir
    Path folder;

    @Test
    void findsNothingOfWhatWasImportedWhenItWasKilled() throws IOException, InterruptedException {
        String running;
        String waiting;
        try (ServiceProcess service = start()) {
            service.ask("{ roles { code } }");
            ImportClient client = client(service);
            running = client.send("?name=large", LARGE).id();
            waiting = client.send("?name=second", LARGE).id();
            client.awaitState(running, "RUNNING");
            service.kill();
        }
        try (ServiceProcess again = start()) {
            assertThat(again.ask("{ organizations { totalCount } members { totalCount } }"))
                    .contains("\"members\":{\"totalCount\":0}");
            assertThat(client(again).get("/imports/" + running).state()).isEqualTo("INTERRUPTED");
            assertThat(client(again).get("/imports/" + waiting).state()).isEqualTo("INTERRUPTED");
            assertThat(again.output()).contains("进程中断，没有写入任何内容", "nothing of it is in the graph");
            assertThat(folder.resolve("data/imports").resolve(running).resolve("uploads"))
                    .doesNotExist();
            assertThat(client(again).run("?name=large", LARGE).path("state").asString())
                    .isEqualTo("LANDED");
        }
    }

    private ServiceProcess start() {
        return ServiceProcess.start(
                folder,
                "--orglattice.seeds=none",
                "--orglattice.limits.timeout=60s",
                "--orglattice.data-dir=" + folder.resolve("data"));
    }

    private ImportClient client(ServiceProcess service) throws IOException {
        String token = Files.readString(folder.resolve("data/admin-token")).strip();
        return new ImportClient(service.port(), "Bearer " + token);
    }
}
