package org.orglattice.dataset.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvEncodingTests {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TABLE = "编号,标题\ns,北城街道年报\n";

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of("GBK", TABLE.getBytes(GBK)),
                Arguments.of("GBK", (TABLE + "t,𠮷野\n").getBytes(GB18030)),
                Arguments.of("UTF-16", TABLE.getBytes(UTF_16)),
                Arguments.of("UTF-16", ("\uFEFF" + TABLE).getBytes(UTF_16LE)),
                Arguments.of("UTF-16", ("\uFEFF" + TABLE).getBytes(UTF_16BE)),
                Arguments.of(null, new byte[] {'i', 'd', ',', (byte) 0xff, '\n', (byte) 0x80, 1, 2}),
                Arguments.of(null, "id,title\ns,caf\u00e9\n".getBytes(Charset.forName("ISO-8859-1"))));
    }

    @ParameterizedTest
    @MethodSource("others")
    void reportsFilesThatAreNotUtf8AndWhatTheyLookLike(@Nullable String encoding, byte[] content) {
        List<Fault> faults = faults(content);

        assertThat(places(faults)).containsExactly("sources BAD_ENCODING");
        assertThat(faults.get(0).sentence().zh()).contains("不是 UTF-8").contains(encoding == null ? "另存为" : encoding);
        assertThat(faults.get(0).sentence().en())
                .contains("not UTF-8")
                .contains(encoding == null ? "save it" : encoding);
        if (encoding == null) {
            assertThat(faults.get(0).sentence().en()).doesNotContain("looks like");
        }
    }

    @Test
    void doesNotGuessTheRowOfABadByteFarDown() {
        byte[] head = ("id,title\n" + "s,北城街道年报\n".repeat(5000)).getBytes(UTF_8);
        byte[] content = new byte[head.length + 2];
        System.arraycopy(head, 0, content, 0, head.length);
        content[head.length] = (byte) 0xc3;
        content[head.length + 1] = (byte) 0x28;

        assertThat(places(faults(content))).containsExactly("sources BAD_ENCODING");
    }

    @Test
    void reportsAFileThatEndsWithinACharacter() {
        byte[] whole = TABLE.strip().getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        assertThat(places(faults(cut))).containsExactly("sources BAD_ENCODING");
    }

    @Test
    void readsEveryOtherFileAllTheSame() {
        Faults faults = new Faults();
        DataSet read = SmallDataSet.in("folder")
                .withFile("organizations.csv", "编号,类型,名称\no,街道,北城\n".getBytes(GBK))
                .with("sources", TABLE)
                .read(faults);

        assertThat(places(faults.all())).containsExactly("organizations BAD_ENCODING");
        assertThat(read.rows("sources")).hasSize(1);
    }

    @Test
    void takesCharactersOutsideTheBasicPlane() {
        DataSet read = SmallDataSet.in("folder")
                .with("sources", "id,title\n𠮷,𠮷野𠀀\n")
                .read();

        assertThat(read.rows("sources").get(0).values())
                .containsEntry("id", "𠮷")
                .containsEntry("title", "𠮷野𠀀");
    }

    private static List<Fault> faults(byte[] content) {
        return SmallDataSet.in("folder").withFile("sources.csv", content).faults();
    }
}
