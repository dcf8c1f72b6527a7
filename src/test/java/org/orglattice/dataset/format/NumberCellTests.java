package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.text.Bilingual;

class NumberCellTests {

    private final List<FaultCode> codes = new ArrayList<>();
    private final List<Bilingual> sentences = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,          0
            19,         19
            +19,        19
            -19,        -19
            ' 19 ',     19
            007,        7
            19.0,       19
            19.000,     19
            2147483647, 2147483647
            """)
    void readsWholeNumbers(String text, long number) {
        assertThat(read(column(CellType.INTEGER, null, null), text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.5", "1e3", "1,000", "１９", "19户", "0x1F", "--1", "+", "1234567890123456", "NaN", "Infinity"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertThat(read(column(CellType.INTEGER, null, null), text)).isNull();
        assertComplaint("整数", "whole number");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,                   0
            8.5,                 8.5
            -8.50,               -8.5
            +0.125,              0.125
            ' 152 ',             152
            115.433333333333333, 115.433333333333333
            """)
    void readsNumbers(String text, double number) {
        assertThat(read(column(CellType.NUMBER, null, null), text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {".5", "5.", "1e3", "1,5", "五", "50%", "1_000", "NaN", "-Infinity", "0x1p3", "1d", "1 2"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(read(column(CellType.NUMBER, null, null), text)).isNull();
        assertComplaint("数字", "digits");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INTEGER, 1,   3, 0,     ≥ 1 ≤ 3
            INTEGER, 1,   3, 4,     ≥ 1 ≤ 3
            INTEGER, 0,   ,  -1,    ≥ 0
            INTEGER, ,    3, 4,     ≤ 3
            NUMBER,  0,   1, 1.01,  ≥ 0 ≤ 1
            NUMBER,  0.5, ,  0.49,  ≥ 0.5
            NUMBER,  -90, 90, -90.1, ≥ -90 ≤ 90
            """)
    void refusesNumbersOutOfRangeAndNamesTheRange(
            CellType type, @Nullable Double minimum, @Nullable Double maximum, String text, String range) {
        assertThat(read(column(type, minimum, maximum), text)).isNull();
        assertComplaint(range, range);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            INTEGER, 1
            INTEGER, 3
            NUMBER,  1
            NUMBER,  3.0
            """)
    void takesTheEndsOfARange(CellType type, String text) {
        assertThat(read(column(type, 1.0, 3.0), text)).isNotNull();
        assertThat(codes).isEmpty();
    }

    @Test
    void takesNoWholeNumberThatAClientCouldNotBeGiven() {
        for (TableFormat table : Format.shipped().tables()) {
            for (Column column : table.columns()) {
                if (column.type() == CellType.INTEGER) {
                    assertThat(read(column, "2147483648")).as(column.name()).isNull();
                }
            }
        }
    }

    private static Column column(CellType type, @Nullable Double minimum, @Nullable Double maximum) {
        return new Column("some_column", "某列", type, false, minimum, maximum, null, Map.of(), List.of());
    }

    private @Nullable Object read(Column column, String text) {
        return new CellReader(column, (code, sentence) -> {
                    codes.add(code);
                    sentences.add(sentence);
                })
                .read(text);
    }

    private void assertComplaint(String zh, String en) {
        assertThat(codes).containsExactly(FaultCode.BAD_NUMBER);
        assertThat(sentences.get(0).zh()).contains(zh).endsWith("。");
        assertThat(sentences.get(0).en()).contains(en).endsWith(".");
    }
}
