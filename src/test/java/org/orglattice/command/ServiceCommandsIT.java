package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EmptyServiceTest
class ServiceCommandsIT {

    private static final String FILLED =
            "\"{\"\"role\"\":\"\"DIRECTOR\"\",\"\"subject\"\":{\"\"kind\"\":\"\"COMMUNITY\"\"}}\"";

    @TempDir
    Path folder;

    @Autowired
    GraphContent content;

    @Autowired
    AdminToken adminToken;

    @LocalServerPort
    int port;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void clear() throws IOException {
        content.clear();
        Files.writeString(folder.resolve("token"), adminToken.header().substring("Bearer ".length()) + "\n");
        Files.writeString(folder.resolve("dataset.csv"), "id,title\ntown,The town\n");
        Files.writeString(folder.resolve("organizations.csv"), """
                id,kind,name,home
                town,SUB_DISTRICT,Town,
                town/1,COMMUNITY,One,town
                town/2,COMMUNITY,Two,town
                """);
        Files.writeString(folder.resolve("members.csv"), "id,name\ntown/ann,Ann\n");
        Files.writeString(folder.resolve("appointments.csv"), "member,organization,role\ntown/ann,town/1,DIRECTOR\n");
        Files.writeString(
                folder.resolve("rules.csv"),
                "id,template,within,title_zh,target,parameters\ntown/rule,POST_FILLED,town,社区有主任,1," + FILLED + "\n");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--server",
                "http://127.0.0.1:" + port,
                "--token-file",
                folder.resolve("token").toString()));
        return new Commands(settings -> {
                    throw new AssertionError(settings);
                })
                .writingTo(new PrintWriter(out, true), new PrintWriter(err, true))
                .run(all.toArray(String[]::new));
    }

    @Test
    void importsAFolder() {
        assertThat(run("import", folder.toString())).as("%s", err).isZero();
        assertThat(out.toString()).contains("已导入数据集“town”", "is in the graph");
        assertThat(err.toString()).doesNotContain("\r");
        assertThat(content.rows("MATCH (o:Organization) RETURN o.id")).hasSize(3);
    }

    @Test
    void triesWithoutWriting() {
        assertThat(run("import", "--dry-run", folder.toString())).isZero();
        assertThat(content.rows("MATCH (o:Organization) RETURN o.id")).isEmpty();
    }

    @Test
    void printsFaultsAsLines() throws IOException {
        Files.writeString(folder.resolve("members.csv"), "id,name\n,Ann\n");

        assertThat(run("import", folder.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("members.csv 行/row 2 列/column id: MISSING_VALUE");
        assertThat(err.toString()).contains("没有写入任何内容");
        assertThat(content.rows("MATCH (o:Organization) RETURN o.id")).isEmpty();
    }

    @Test
    void printsHowFarRulesHold() {
        run("import", folder.toString());

        assertThat(run("audit", "--within", "town", "--fail-under", "0.5")).isZero();
        assertThat(out.toString()).contains("50.0%", "100.0%", "社区有主任 (town/rule)");
        assertThat(run("audit", "--within", "town", "--fail-under", "0.6")).isEqualTo(1);
        assertThat(err.toString()).contains("1 条规则的覆盖率低于 0.6");
    }

    @Test
    void bringsUnitsIn() {
        assertThat(run("onboard", "371702004", "371702005")).as("%s", err).isZero();
        assertThat(content.rows("MATCH (o:Entity {id: '371702004'}) RETURN o.id"))
                .hasSize(1);
        assertThat(run("onboard", "371702004")).isZero();
        assertThat(out.toString()).contains("没有改动");
    }

    @Test
    void saysWhatTheServiceSays() {
        assertThat(run("onboard", "99")).isEqualTo(1);
        assertThat(err.toString()).contains("没有“99”", "has no \"99\"");
        assertThat(run(
                        "export",
                        "--of",
                        "nowhere",
                        "--as",
                        "roster.xlsx",
                        "-o",
                        folder.resolve("x").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(run("audit", "--within", "nowhere")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void doesWhatTheReadmeSays(String readme) throws IOException {
        List<String> commands = Files.readAllLines(Path.of(readme)).stream()
                .filter(line -> line.matches("java -jar target/orglattice.jar (import|export|audit|onboard) .*"))
                .map(line -> line.split(" ", 4)[3].replace("-o ", "-o " + folder + "/"))
                .toList();

        assertThat(commands).hasSize(5);
        assertThat(commands)
                .allSatisfy(command -> assertThat(run(command.split(" ")))
                        .as("%s: %s", command, err)
                        .isZero());
        assertThat(folder.resolve("roster.xlsx")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void takesWhatTheReadmeSends(String readme) throws IOException, InterruptedException {
        String command = Files.readAllLines(Path.of(readme)).stream()
                .filter(line -> line.startsWith("curl ") && line.contains("/imports"))
                .findFirst()
                .orElseThrow()
                .replace("127.0.0.1:8080", "127.0.0.1:" + port)
                .replace("Bearer $(cat data/admin-token)", adminToken.header());
        Path answer = folder.resolve("answer.json");

        Process curl = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(answer.toFile())
                .start();

        assertThat(curl.waitFor()).isZero();
        assertThat(answer).content().contains("\"dryRun\":true").containsAnyOf("QUEUED", "RUNNING");
    }
}
