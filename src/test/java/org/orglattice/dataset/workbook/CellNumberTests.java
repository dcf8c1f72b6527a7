package org.orglattice.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNumberTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1E-900000000  , 1E-900000000
            1E-3000000000 , 1E-3000000000
            1E900000000   , 1E900000000
            1d            , 1d
            0x1p3         , 0x1p3
            NaN           , NaN
            .5            , .5
            1E-999        , 0
            -0            , 0
            +1.5E3        , 1500
            1.2E-5        , 0.000012
            """)
    void writesOutWhatSpreadsheetsWriteAndLeavesTheRestAsItIs(String raw, String text) {
        assertThat(CellNumber.text(raw, 0, new NumberFormats(), false)).isEqualTo(text);
    }
}
