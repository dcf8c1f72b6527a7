package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTests {

    private static final int MOST = 200;
    private static final Cursors CURSORS = new Cursors("list");

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 200})
    void takesPagesUpToTheLimit(int first) {
        assertThat(Slice.first(first, MOST, false, CURSORS)).isEqualTo(new Slice(first, null, false, CURSORS));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void refusesPagesBeyondTheLimit(int first) {
        assertThatExceptionOfType(RequestError.class)
                .isThrownBy(() -> Slice.first(first, MOST, false, CURSORS))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(ErrorCode.BAD_USER_INPUT);
                    assertThat(error.sentence().zh()).isEqualTo("first 应在 1 到 200 之间，而不是 " + first + "。");
                    assertThat(error.sentence().en()).isEqualTo("first has to be from 1 to 200, not " + first + ".");
                });
    }

    @Test
    void goesOnBehindACursorOfItsList() {
        Slice beginning = Slice.first(10, MOST, true, CURSORS);

        assertThat(beginning.behind(CURSORS.toCursor("k"))).isEqualTo(new Slice(10, "k", true, CURSORS));
        assertThat(beginning.behind(null)).isEqualTo(beginning);
    }

    @Test
    void asksForOneRowMoreThanThePageHas() {
        assertThat(new Slice(10, "k", false, CURSORS).with(Map.of("type", "PART_OF")))
                .isEqualTo(Map.of("type", "PART_OF", "after", "k", "limit", 11));
    }

    @Test
    void beginsBeforeEveryKeyWithoutACursor() {
        assertThat(new Slice(10, null, false, CURSORS).with(Map.of())).containsEntry("after", "");
    }

    @Test
    void countsTheWholeListWithoutLeavingTheRangeOfNumbers() {
        assertThat(Slice.ALL.with(Map.of())).containsEntry("after", "").containsEntry("limit", Integer.MAX_VALUE);
    }
}
