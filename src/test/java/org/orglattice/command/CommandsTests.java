package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Commands commands = new Commands(settings -> {
                throw new AssertionError(settings);
            })
            .writingTo(new PrintWriter(out, true), new PrintWriter(err, true));

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=8081", "--orglattice.seeds=none", "serve", ""})
    void leavesToTheServiceWhatNamesNoCommand(String argument) {
        assertThat(commands.has(argument)).isFalse();
        assertThat(commands.has()).isFalse();
        assertThat(commands.has("generate", argument)).isTrue();
    }

    @Test
    void saysWhereItWroteWhat() {
        Path target = folder.resolve("new/folder");

        assertThat(commands.run("generate", "--seed", "7", target.toString())).isZero();
        assertThat(target.resolve("expected.json")).isNotEmptyFile();
        assertThat(out.toString()).contains(target.toString(), "虚构街道 1 个", "seed 7");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            generate                             | 缺少 DIR                  | DIR is missing
            generate --sub-districts 0 x         | --sub-districts 不能是“0” | --sub-districts cannot be "0"
            generate --sub-districts 99999 x     | 不能是“99999”             | cannot be "99999"
            generate --sub-districts many x      | 不能是“many”              | cannot be "many"
            generate --seed 1.5 x                | --seed 不能是“1.5”        | --seed cannot be "1.5"
            generate --seeds 3 x                 | 不认识的参数：--seeds     | There is no argument --seeds
            import                               | 缺少 PATH                 | PATH is missing
            import --dry-run --report x          | 缺少 PATH                 | PATH is missing
            audit                                | 缺少 --within             | --within is missing
            audit --within x --fail-under 2      | --fail-under 不能是“2.0”  | --fail-under cannot be "2.0"
            export --of x                        | 缺少 --as                 | --as is missing
            export --as roster.xlsx              | 其中之一：--of, --dataset | One of these is missing: --of, --dataset
            export --of x --as roster.pdf        | --as 不能是“roster.pdf”   | --as cannot be "roster.pdf"
            onboard                              | 其中之一：--all, CODE     | One of these is missing: --all, CODE
            onboard 37 --server localhost:8080   | --server 不能是“localhost:8080” | --server cannot be "localhost:8080"
            onboard 37 --server localhost        | --server 不能是“localhost” | --server cannot be "localhost"
            onboard --all 37                     | 不认识的参数：37          | There is no argument 37
            improt x.xlsx                        | 不认识的参数：improt      | There is no argument improt
            Generate x                           | 不认识的参数：Generate    | There is no argument Generate
            generate x y                         | 不认识的参数：y           | There is no argument y
            """)
    void saysInOneSentenceWhatWasAskedWrongly(String line, String zh, String en) {
        assertThat(commands.has(line.split(" "))).isTrue();
        assertThat(commands.run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains(zh, en);
        assertThat(err.toString())
                .containsPattern("用法 / Usage: java -jar orglattice.jar (" + line.split(" ")[0] + "|.*COMMAND)")
                .doesNotContain("\tat ");
    }

    @Test
    void saysInOneSentenceThatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(commands.run("generate", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("读写不了 " + file, file + " cannot be read or written");
    }

    @Test
    void saysHowToImportWhatLiesInAFolderWithoutCsv() throws IOException {
        Files.createFile(folder.resolve("名册.xlsx"));

        assertThat(commands.run("import", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("请直接写出文件名", "name a workbook (.xlsx)");
    }

    @ParameterizedTest
    @CsvSource({
        "http://h:1,          http://h:1/imports",
        "http://h:1/,         http://h:1/imports",
        "https://h/lattice,   https://h/lattice/imports",
        "https://h/a/lattice/, https://h/a/lattice/imports",
    })
    void keepsThePathOfAServer(URI server, URI asked) {
        assertThat(Service.at(server, "/imports")).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void listsItsCommandsInBothLanguages(String option) {
        assertThat(commands.has(option)).isTrue();
        assertThat(commands.run(option)).isZero();
        assertThat(out.toString())
                .contains("用法 / Usage:", "退出码 / Exit codes:")
                .contains("import", "export", "audit", "onboard", "generate", "serve")
                .contains("导入数据集。 / Imports a data set.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export", "audit", "onboard", "generate", "serve"})
    void explainsEachCommandInBothLanguages(String command) {
        assertThat(commands.has(command, "--help")).isTrue();
        assertThat(commands.run(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("用法 / Usage: java -jar orglattice.jar " + command, "显示帮助 / shows this help");
    }

    @Test
    void leavesToTheServiceWhatFollowsServe() {
        assertThat(Commands.settings("serve", "--server.port=8081")).containsExactly("--server.port=8081");
        assertThat(Commands.settings("--server.port=8081")).containsExactly("--server.port=8081");
        assertThat(Commands.settings()).isEmpty();
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThat(commands.run("onboard", "371702004", "--server", "http://127.0.0.1:1"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("http://127.0.0.1:1 没有服务应答", "No service answers at http://127.0.0.1:1");
    }

    @Test
    void saysThatNoServiceCouldBeStarted() {
        Commands without = new Commands(settings -> {
                    throw new IllegalStateException("the store is locked");
                })
                .writingTo(new PrintWriter(out, true), new PrintWriter(err, true));

        assertThat(without.run("onboard", "37", "--data-dir", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("No service could be started");
    }

    @Test
    void saysThatAnotherServiceAnswers() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(commands.run("onboard", "37", "--server", address)).isEqualTo(1);
            assertThat(err.toString().lines()).singleElement().asString().contains("another service");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void saysWhichFileIsNotThere() {
        Path file = folder.resolve("none.zip");

        assertThat(commands.run("import", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("读写不了 " + file, file + " cannot be read");
    }
}
