package org.orglattice.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    private final Commands commands = new Commands().writingTo(new PrintWriter(out, true), new PrintWriter(err, true));

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=8081", "--orglattice.seeds=none", "serve", "Generate", ""})
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
            generate x y                         | 不认识的参数：y           | There is no argument y
            """)
    void saysInOneSentenceWhatWasAskedWrongly(String line, String zh, String en) {
        assertThat(commands.run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElseThrow()).contains(zh, en);
        assertThat(err.toString())
                .contains("Usage:", "[--seed=S] [--sub-districts=N] DIR")
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
}
