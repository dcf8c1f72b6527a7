package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.ServiceProcess;

/** The packaged jar, from the command line. */
class CommandIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void generatesWhatTheReadmeSays(String readme) throws IOException, InterruptedException {
        String command = Files.readAllLines(Path.of(readme)).stream()
                .filter(line -> line.startsWith("java -jar target/orglattice.jar generate"))
                .findFirst()
                .orElseThrow();

        assertThat(run(command.split(" ", 4)[3].replace("DIR", folder.toString())))
                .isZero();
        assertThat(folder.resolve("appointments.csv")).hasSameBinaryContentAs(Path.of("seeds/sample/appointments.csv"));
        assertThat(folder.resolve("expected.json")).hasSameBinaryContentAs(Path.of("seeds/sample/expected.json"));
    }

    /** So many sub-districts do not fit into it together. */
    @Test
    void generatesManySubDistrictsInLittleMemory() throws IOException, InterruptedException {
        assertThat(run("generate --sub-districts 60 " + folder, "-Xmx40m")).isZero();
        try (Stream<String> rows = Files.lines(folder.resolve("organizations.csv"))) {
            assertThat(rows.filter(row -> row.contains(",SUB_DISTRICT,"))).hasSize(60);
        }
    }

    @Test
    void endsWithTwoWhenAskedWrongly() throws IOException, InterruptedException {
        assertThat(run("generate --sub-districts none " + folder)).isEqualTo(2);
    }

    @Test
    void startsAServiceOfItsOwnWhereNoneRuns() throws IOException, InterruptedException {
        Path set = Files.createDirectory(folder.resolve("town"));
        Files.writeString(set.resolve("organizations.csv"), "id,kind,name\ntown,DISTRICT,城区\n");
        String data = " --data-dir " + folder.resolve("data");

        assertThat(run("import " + set + data)).as(output()).isZero();
        assertThat(output()).contains("已导入数据集“town”").doesNotContain("GraphiQL", "Bearer");
        assertThat(run("audit --within town" + data)).as(output()).isZero();
        Files.writeString(set.resolve("members.csv"), "id,name\n,无编号\n");
        assertThat(run("import " + set + data)).as(output()).isEqualTo(3);
        assertThat(output()).contains("members.csv 行/row 2 列/column id: MISSING_VALUE");
        assertThat(folder.resolve("data/server")).doesNotExist();
    }

    @Test
    void talksToTheServiceThatRunsOnTheFolder() throws IOException, InterruptedException {
        Path set = Files.createDirectory(folder.resolve("town"));
        Files.writeString(set.resolve("organizations.csv"), "id,kind,name\ntown,DISTRICT,城区\n");
        Path data = folder.resolve("data");
        try (ServiceProcess service =
                ServiceProcess.start(folder, "serve", "--orglattice.seeds=none", "--orglattice.data-dir=" + data)) {
            service.ask("{ roles { code } }");
            assertThat(run("import " + set + " --data-dir " + data))
                    .as(output())
                    .isZero();
            assertThat(service.ask("{ organization(id: \"town\") { name } }")).contains("城区");
            assertThat(data.resolve("server")).content().startsWith("http://127.0.0.1:" + service.port() + "\n");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("server"))))
                    .isEqualTo("rw-------");
        }
        assertThat(data.resolve("server")).doesNotExist();
        Files.writeString(data.resolve("server"), "http://127.0.0.1:1\n");
        assertThat(run("audit --within town --data-dir " + data)).as(output()).isZero();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output.log"));
    }

    private int run(String arguments, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", System.getProperty("orglattice.jar")));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
