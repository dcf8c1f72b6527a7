package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTests {

    private static final int MOST = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void takesPagesUpToTheLimit(int first) {
        assertThat(Slice.of(first, null, MOST, false)).isEqualTo(new Slice(first, null, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void refusesPagesBeyondTheLimit(int first) {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> Slice.of(first, null, MOST, false))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
                    assertThat(error.sentence().zh()).isEqualTo("first 应在 1 到 200 之间,而不是 " + first + "。");
                    assertThat(error.sentence().en()).isEqualTo("first has to be from 1 to 200, not " + first + ".");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"371702004", "37/3717/新城#0002#x", "1:1:", "𠮷", "a b\n", "~", ""})
    void goesOnBehindTheKeyOfACursorItGave(String key) {
        assertThat(Slice.of(10, Slice.cursorOf(key), MOST, true)).isEqualTo(new Slice(10, key, true));
    }

    @Test
    void hidesKeysInCursorsThatNeedNoEscapingInAddresses() {
        assertThat(Slice.cursorOf("371702004/新城?>")).matches("[A-Za-z0-9_-]+").doesNotContain("371702004");
    }

    static Stream<String> tampered() {
        String cursor = Slice.cursorOf("371702004");
        return Stream.of(
                "",
                " ",
                "371702004",
                "游标",
                "a+/b",
                cursor + "=",
                cursor.replaceFirst("Q$", "R"),
                cursor.substring(1),
                cursor.substring(0, cursor.length() - 1) + "!",
                " " + cursor,
                encoded("371702004".getBytes(StandardCharsets.UTF_8)),
                encoded("2:371702004".getBytes(StandardCharsets.UTF_8)),
                encoded(new byte[] {'1', ':', (byte) 0xff, (byte) 0xfe}),
                encoded(new byte[] {'1', ':', (byte) 0xe6, (byte) 0x96}));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void refusesCursorsThatItNeverGave(String cursor) {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> Slice.of(10, cursor, MOST, false))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
                    assertThat(error.sentence().zh()).isEqualTo("after 不是本服务给出的游标:“" + cursor + "”。");
                    assertThat(error.sentence().en())
                            .isEqualTo("after is no cursor that this service gave: \"" + cursor + "\".");
                });
    }

    @Test
    void asksForOneRowMoreThanThePageHas() {
        assertThat(new Slice(10, "k", false).with(Map.of("type", "PART_OF")))
                .isEqualTo(Map.of("type", "PART_OF", "after", "k", "limit", 11));
    }

    @Test
    void beginsBeforeEveryKeyWithoutACursor() {
        assertThat(new Slice(10, null, false).with(Map.of())).containsEntry("after", "");
    }

    @Test
    void countsTheWholeListWithoutLeavingTheRangeOfNumbers() {
        assertThat(Slice.ALL.with(Map.of())).containsEntry("after", "").containsEntry("limit", Integer.MAX_VALUE);
    }

    private static String encoded(byte[] text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }
}
