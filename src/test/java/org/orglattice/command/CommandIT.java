package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
