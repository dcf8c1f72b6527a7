package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @Test
    void leavesOutWhatSteersTheDirectionAndTheTerminal() {
        assertThat(PlainText.of("张\u0000三\u202E李\n四\u200B\uFEFF\uD800")).isEqualTo("张 三李 四");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        assertThat(PlainText.of("\uD842\uDFB7野家")).isEqualTo("\uD842\uDFB7野家");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            样例街道党工委,       10, 45, 2, 样例街道 党工委
            样例街道党工委,       10, 45, 1, 样例街…
            样例街道，党工委,     10, 42, 2, 样例街道， 党工委
            样例街道党工委办公室, 10, 45, 2, 样例街道 党工委…
            '',                   10, 45, 2, ''
            """)
    void breaksLinesAndShortensTheLast(String text, double size, double width, int most, String lines) {
        assertThat(PlainText.lines(text, size, width, most)).isEqualTo(List.of(lines.split(" ")));
    }

    @Test
    void neverCutsACharacterInHalf() {
        assertThat(PlainText.lines("\uD842\uDFB7".repeat(9), 10, 35, 1))
                .containsExactly("\uD842\uDFB7".repeat(2) + "…");
    }
}
