package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTests {

    private static final Cursors CURSORS = new Cursors("0a1b");

    @ParameterizedTest
    @ValueSource(strings = {"371702004", "37/3717/新城#0002#x", "2:2:", "𠮷", "a b\n", "~", ""})
    void goesOnBehindTheKeyOfACursorItGave(String key) {
        assertThat(CURSORS.fromCursor(CURSORS.toCursor(key))).isEqualTo(key);
    }

    @Test
    void hidesKeysInCursorsThatNeedNoEscapingInAddresses() {
        assertThat(CURSORS.toCursor("371702004/新城?>")).matches("[A-Za-z0-9_-]+").doesNotContain("371702004");
    }

    static Stream<String> tampered() {
        String cursor = CURSORS.toCursor("371702004");
        return Stream.of(
                "",
                " ",
                "371702004",
                "游标",
                "a+/b",
                cursor + "=",
                cursor.replaceFirst("A$", "B"),
                cursor.substring(1),
                cursor.substring(0, cursor.length() - 1) + "!",
                " " + cursor,
                encoded("371702004".getBytes(StandardCharsets.UTF_8)),
                encoded("1:0a1b:371702004".getBytes(StandardCharsets.UTF_8)),
                encoded("2:371702004".getBytes(StandardCharsets.UTF_8)),
                encoded("2:".getBytes(StandardCharsets.UTF_8)),
                encoded(new byte[] {'2', ':', '0', 'a', '1', 'b', ':', (byte) 0xff, (byte) 0xfe}),
                encoded(new byte[] {'2', ':', '0', 'a', '1', 'b', ':', (byte) 0xe6, (byte) 0x96}));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void refusesCursorsThatItNeverGave(String cursor) {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> CURSORS.fromCursor(cursor))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
                    assertThat(error.sentence().zh()).isEqualTo("after 不是本服务给出的游标：“" + cursor + "”。");
                    assertThat(error.sentence().en())
                            .isEqualTo("after is no cursor that this service gave: \"" + cursor + "\".");
                });
    }

    @Test
    void refusesCursorsOfAnotherList() {
        String other = new Cursors("0a1c").toCursor("371702004");

        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> CURSORS.fromCursor(other))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
                    assertThat(error.sentence().zh()).isEqualTo("after 是另一个列表的游标：“" + other + "”。");
                    assertThat(error.sentence().en())
                            .isEqualTo("after is the cursor of another list: \"" + other + "\".");
                });
    }

    private static String encoded(byte[] text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
