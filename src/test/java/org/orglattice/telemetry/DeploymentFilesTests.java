package org.orglattice.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What the service is run with beside Java: it is read as Docker, Compose and systemd read it. */
class DeploymentFilesTests {

    private static final Pattern UNIT = Pattern.compile("```ini\n(.*?)```", Pattern.DOTALL);

    private static final Pattern FAST_START =
            Pattern.compile("^java -Djarmode=tools.*\\njava -XX:Archive.*$", Pattern.MULTILINE);

    private static final Pattern ARGUMENT = Pattern.compile("<argument>(.*?)</argument>");

    /** The build may run again, and has its own log. */
    private static final List<String> UNTOLD = List.of("--force", "-Xlog:disable");

    /** 1.9 of 10, where 9.6 is a unit that nothing is said of. */
    private static final String MOST_EXPOSED = "19";

    @Test
    void imageRunsAsAUserOfItsOwnAndTellsItsHealth() throws IOException {
        List<String> instructions = Files.readAllLines(Path.of("Dockerfile"));
        int user = instructions.indexOf("USER 10001:10001");
        int entry = indexOf(instructions, "ENTRYPOINT [");

        assertThat(user).isPositive().isLessThan(entry);
        assertThat(instructions.subList(user + 1, instructions.size())).noneMatch(line -> line.startsWith("USER "));
        assertThat(indexOf(instructions, "HEALTHCHECK ")).isPositive();
        assertThat(indexOf(instructions, "COPY --from=layers /build/extracted/dependencies/"))
                .isPositive()
                .isLessThan(indexOf(instructions, "COPY --from=layers /build/extracted/application/"));
    }

    private static int indexOf(List<String> lines, String beginning) {
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void imageIsMadeOfTheJarAlone() throws IOException {
        assertThat(Files.readAllLines(Path.of(".dockerignore")))
                .filteredOn(line -> !line.startsWith("#"))
                .containsExactly("*", "!target/orglattice.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "neo4j"})
    void composeKeepsEachServiceToThisMachine(String name) throws IOException {
        Map<String, Object> service = services().get(name);
        List<?> ports = (List<?>) service.getOrDefault("ports", List.of());

        assertThat(ports).allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:"));
        assertThat(service).containsKeys("volumes", "mem_limit", "restart").doesNotContainKey("privileged");
    }

    @Test
    void composeTakesThePasswordFromTheEnvironmentAndWaitsForTheDatabase() throws IOException {
        String required = "${NEO4J_PASSWORD:?NEO4J_PASSWORD is not set}";

        assertThat(map(services().get("service").get("environment")))
                .containsEntry("SPRING_NEO4J_AUTHENTICATION_PASSWORD", required);
        assertThat(map(services().get("neo4j").get("environment"))).containsEntry("NEO4J_AUTH", "neo4j/" + required);
        assertThat(services().get("neo4j")).containsKey("healthcheck");
        assertThat(String.valueOf(services().get("service").get("depends_on"))).contains("service_healthy");
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("compose.yaml")));
        @SuppressWarnings("unchecked")
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");
        return services;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> map(Object value) {
        return (Map<String, String>) value;
    }

    @Test
    void unitIsUnderstoodBySystemdAndExposesLittle(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/systemd-analyze")).as("systemd-analyze").isExecutable();
        Matcher unit = UNIT.matcher(Files.readString(Path.of("README.md")));
        assertThat(unit.find()).isTrue();
        Path file = folder.resolve("orglattice.service");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(file, unit.group(1).replace("/usr/bin/java", java).replace("User=orglattice", "User=daemon"));

        assertThat(run("systemd-analyze", "verify", "--recursive-errors=no", file.toString()))
                .isEmpty();
        assertThat(run("systemd-analyze", "security", "--offline=yes", "--threshold=" + MOST_EXPOSED, file.toString()))
                .contains("Overall exposure level");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The tests that start the service do so by what the build makes with these commands. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void fastStartIsMadeAsTheBuildMakesIt(String file) throws IOException {
        Matcher fast = FAST_START.matcher(Files.readString(Path.of(file)));

        assertThat(fast.find()).isTrue();
        assertThat(fast.group().lines()).containsExactly(commandOfBuild("extract"), commandOfBuild("archive"));
    }

    private static String commandOfBuild(String execution) throws IOException {
        Matcher arguments = Pattern.compile("<id>" + execution + "</id>.*?<arguments>(.*?)</arguments>", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(arguments.find()).isTrue();
        return "java "
                + ARGUMENT.matcher(arguments.group(1))
                        .results()
                        .map(argument -> argument.group(1))
                        .filter(argument -> !UNTOLD.contains(argument))
                        .collect(Collectors.joining(" "))
                        .replace("${project.build.directory}/${project.build.finalName}", "target/orglattice")
                        .replace("${extracted}/data", "/tmp/training")
                        .replace("${extracted}", "/opt/orglattice");
    }
}
