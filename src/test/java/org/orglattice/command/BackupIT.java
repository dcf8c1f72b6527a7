package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.test.CommandProcess;
import org.orglattice.test.ServiceProcess;
import org.orglattice.test.SteadyWriter;
import org.orglattice.test.WrittenMembers;

/** Backups of the packaged service in a process of its own, which is written to meanwhile. */
class BackupIT {

    private static final String NEOSTORE = "data/databases/neo4j/neostore";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void makeTown() throws IOException {
        data = folder.resolve("data");
        Path town = Files.createDirectory(folder.resolve("town"));
        Files.writeString(town.resolve("organizations.csv"), "id,kind,name\ntown,DISTRICT,城区\n");
    }

    @Test
    void bringsBackAllThatWasAcknowledgedBeforeAndNothingByHalves() throws IOException, InterruptedException {
        Path backup = folder.resolve("backup");
        int before;
        int after;
        try (ServiceProcess service = start(data, "--orglattice.load=" + folder.resolve("town"))) {
            service.ask("{ roles { code } }");
            try (SteadyWriter writer = SteadyWriter.at(service.port(), authorization(), "town", 0)) {
                writer.awaitAcknowledged(10);
                before = writer.acknowledged();
                CommandProcess made = run("backup", backup);
                assertThat(made.exitCode()).as(made.output()).isZero();
                after = writer.acknowledged();
                // the service goes on
                writer.awaitAcknowledged(after + 3);
            }
            assertNothingIsOverwritten(backup);
            assertThat(run("restore", backup).output()).contains("先停止", "stop it first");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rwx------");
        Path other = folder.resolve("other");
        CommandProcess restored = CommandProcess.run(folder, "restore", backup, "--data-dir", other);
        assertThat(restored.exitCode()).as(restored.output()).isZero();
        try (ServiceProcess service = start(other)) {
            assertThat(WrittenMembers.of(service, "town")).isBetween(before, after + 1);
        }
    }

    private void assertNothingIsOverwritten(Path backup) throws IOException, InterruptedException {
        CommandProcess again = run("backup", backup);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.output()).contains("已经存在", "overwrites nothing");
        CommandProcess nowhere = run("backup", folder.resolve("no/backup"));
        assertThat(nowhere.exitCode()).isEqualTo(1);
        assertThat(nowhere.output()).contains("There is no folder");
    }

    @Test
    void namesTheNewestGoodBackupOfADamagedStore() throws IOException, InterruptedException {
        try (ServiceProcess service = start(data, "--orglattice.load=" + folder.resolve("town"))) {
            service.ask("{ roles { code } }");
        }
        // the service is not there now
        assertThat(run("backup", folder.resolve("first")).exitCode()).isZero();
        assertThat(run("backup", folder.resolve("second")).exitCode()).isZero();
        damage(folder.resolve("second").resolve(NEOSTORE));
        damage(data.resolve("neo4j").resolve(NEOSTORE));

        try (ServiceProcess service = start(data)) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("已损坏", "the newest good backup is " + folder.resolve("first") + ",");
        }
        CommandProcess damaged = run("restore", folder.resolve("second"));
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.output()).contains("不是完好的备份", "is not a good backup");
        assertThat(run("restore", folder.resolve("first")).output())
                .contains(data.resolve("replaced-neo4j").toString());
        try (ServiceProcess service = start(data)) {
            assertThat(service.ask("{ organization(id: \"town\") { name } }")).contains("城区");
            assertThat(data.resolve("replaced-neo4j").resolve(NEOSTORE)).exists();
        }
    }

    private static void damage(Path file) throws IOException {
        Files.write(file, "not a store any more".repeat(500).getBytes());
    }

    private CommandProcess run(String command, Path backup) throws IOException, InterruptedException {
        return CommandProcess.run(folder, command, backup, "--data-dir", data);
    }

    private String authorization() throws IOException {
        return "Bearer " + Files.readString(data.resolve("admin-token")).strip();
    }

    private ServiceProcess start(Path dataFolder, String... settings) {
        String[] all = new String[settings.length + 3];
        System.arraycopy(settings, 0, all, 3, settings.length);
        all[0] = "--orglattice.seeds=none";
        all[1] = "--orglattice.data-dir=" + dataFolder;
        all[2] = "--orglattice.limits.timeout=60s";
        return ServiceProcess.start(folder, all);
    }
}
