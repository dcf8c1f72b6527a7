package org.orglattice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 样例街道
            2, 样例二街道
            10, 样例十街道
            12, 样例十二街道
            20, 样例二十街道
            101, 样例一百零一街道
            110, 样例一百一十街道
            200, 样例二百街道
            1010, 样例一千零一十街道
            19800, 样例一万九千八百街道
            """)
    void countsInChinese(int number, String name) {
        assertThat(Numeral.name("样例", number, "街道")).isEqualTo(name);
    }
}
