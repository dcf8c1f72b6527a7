package org.orglattice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilingualTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            zh,         没有
            zh-CN,      没有
            zh-Hans-CN, 没有
            zh-TW,      没有
            en,         none
            en-GB,      none
            de,         none
            und,        none
            """)
    void answersChineseToChineseReadersAndEnglishToAllOthers(String language, String sentence) {
        assertThat(new Bilingual("没有", "none").in(Locale.forLanguageTag(language)))
                .isEqualTo(sentence);
    }

    @Test
    void fillsValuesIntoBothInTheOrderOfEach() {
        Bilingual sentence = Bilingual.of("共 %2$d 个,从 %1$s 起", "from %1$s on, %2$d", "2020", 7);

        assertThat(sentence.zh()).isEqualTo("共 7 个,从 2020 起");
        assertThat(sentence.en()).isEqualTo("from 2020 on, 7");
    }

    @Test
    void takesPercentSignsInValuesAsTheyAre() {
        Bilingual sentence = Bilingual.of("“%s”", "\"%s\"", "100%s");

        assertThat(sentence).isEqualTo(new Bilingual("“100%s”", "\"100%s\""));
    }

    @Test
    void showsBothWhereTheReaderIsUnknown() {
        assertThat(new Bilingual("没有", "none")).hasToString("没有 / none");
    }
}
