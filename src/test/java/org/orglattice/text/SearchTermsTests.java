package org.orglattice.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            王永涛, 王永涛
            王永涛, 永涛
            王永涛, 涛
            王永涛, wangyongtao
            王永涛, yongtao
            王永涛, wyt
            王永涛, yt
            重庆市, chongqingshi
            六安市, luanshi
            乐亭县, laoting
            吕梁市, lvliang
            ＡＢ小区, ab小区
            A 区, a区
            """)
    void findsNameByItsParts(String name, String typed) {
        assertThat(SearchTerms.of(List.of(name), List.of()).split(" ")).anyMatch(term -> term.startsWith(typed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            曾国藩, zengguofan
            曾国藩, cengguofan
            仇和, qiuhe
            解晓东, xiexiaodong
            解晓东, xxd
            万俟卨, moqixie
            """)
    void findsPersonByEachReadingOfTheSurname(String name, String typed) {
        assertThat(SearchTerms.ofPerson(name).split(" ")).contains(typed, "=" + typed);
    }

    @Test
    void marksWholeSpellings() {
        List<String> terms = Arrays.asList(
                SearchTerms.of(List.of("北城街道"), List.of("371702004")).split(" "));

        assertThat(terms).contains("=北城街道", "=beichengjiedao", "=bcjd", "=371702004", "371702004", "街道", "jd");
        assertThat(terms).doesNotContain("=街道");
    }

    @Test
    void leavesOutWhatIsNotStated() {
        assertThat(SearchTerms.of(Arrays.asList("", null), Arrays.asList((String) null)))
                .isEmpty();
    }

    @Test
    void boundsTheTermsOfOverlongNames() {
        assertThat(SearchTerms.of(List.of("社".repeat(300)), List.of()).split(" "))
                .hasSizeLessThan(130);
    }

    @Test
    void keepsCharactersOutsideTheDictionaryTogether() {
        assertThat(SearchTerms.of(List.of("𠮷野社区"), List.of()).split(" ")).contains("𠮷野社区", "野社区");
    }
}
