package org.orglattice.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.ServiceProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged service, started and asked by the commands of the README. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InServiceIT {

    private static final String START = "java -jar target/orglattice.jar --orglattice.operations=trusted";

    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private ServiceProcess service;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        List<String> settings = new ArrayList<>(
                List.of(lines("README.md", START).get(0).split(" ")).subList(3, 5));
        settings.add("--orglattice.data-dir=" + folder.resolve("data"));
        settings.add("--orglattice.seeds=none");
        settings.add("--orglattice.limits.timeout=60s");
        settings.add("--logging.level.org.orglattice.operation=debug");
        service = ServiceProcess.start(folder, settings.toArray(String[]::new));
        assertThat(service.ask(Files.readString(Path.of("graphql/operations/Roles.graphql"))
                        .replaceFirst("#.*\n", "")))
                .contains("\"data\"");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void isAskedByTheCommandsOfTheReadme(String readme) throws IOException, InterruptedException {
        List<String> trusted = lines(readme, "curl -s 127.0.0.1:8080/operations/trusted");
        List<String> asked = lines(readme, "curl -s 127.0.0.1:8080/graphql -H 'Content-Type").stream()
                .filter(line -> line.contains("WhichDay"))
                .toList();

        assertThat(run(trusted.get(0))).contains("\"names\":[\"WhichDay\"]");
        assertThat(run(trusted.get(1))).contains("\"document\":\"query WhichDay { today }\"");
        assertThat(run(asked.get(0))).matches("\\{\"data\":\\{\"today\":\"\\d{4}-\\d\\d-\\d\\d\"}}");
        assertThat(run(lines(readme, "curl -s 127.0.0.1:8080/actuator/prometheus")
                        .get(0)))
                .contains("orglattice_requests_seconds_count{");
        assertThat(run(asked.get(0).replace("WhichDay", "AnotherDay"))).contains("OPERATION_NOT_TRUSTED");
    }

    @Test
    void logsJsonWithTheIdsOfTheRequest() throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", "13912345678")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ phone13912345678 }\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String id = answer.headers().firstValue("X-Request-Id").orElseThrow();

        List<JsonNode> logged = new ArrayList<>();
        for (String line : service.output()
                .lines()
                .filter(line -> line.startsWith("{\"@timestamp"))
                .toList()) {
            logged.add(JsonMapper.shared().readTree(line));
        }
        assertThat(logged)
                .filteredOn(line -> line.path("requestId").asString("").equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("message").asString()).startsWith("other OPERATION_NOT_TRUSTED in");
                    assertThat(line.path("traceId").asString()).matches("[0-9a-f]{32}");
                    assertThat(line.path("service").path("name").asString()).isEqualTo("OrgLattice");
                });
        assertThat(service.output()).doesNotContain("13912345678");
    }

    private static List<String> lines(String readme, String beginning) throws IOException {
        return Files.readAllLines(Path.of(readme)).stream()
                .filter(line -> line.startsWith(beginning))
                .toList();
    }

    private String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command.replace(":8080", ":" + service.port()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
