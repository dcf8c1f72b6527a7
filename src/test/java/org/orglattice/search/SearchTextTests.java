package org.orglattice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.text.SearchTerms;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            北城街道,         北城街道,    1.0,  1.0
            北城 街道,        北城街道,    1.0,  1.0
            ＡＢ小区,         ab小区,      1.0,  1.0
            北城,             北城街道,    0.95, 0.95
            371702004,        北城街道,    0.95, 0.95
            beichengjiedao,   北城街道,    0.9,  0.9
            bcjd,             北城街道,    0.9,  0.9
            北,               北城街道,    0.7,  0.8
            北城街,           北城街道,    0.7,  0.8
            城街,             北城街道,    0.5,  0.6
            街道,             北城街道,    0.5,  0.6
            chengjie,         北城街道,    0.3,  0.4
            jd,               北城街道,    0.3,  0.4
            """)
    void scoresByHowMuchOfTheNameItIs(String typed, String name, double least, double most) {
        assertThat(score(typed, name)).isBetween(least, most);
    }

    @Test
    void ranksWholeNamesThenBeginningsThenPartsAndShorterNamesFirst() {
        List<String> names = List.of("北城街道办事处", "老北城", "北城", "北城街道", "北城社区党委", "老北城街道");

        assertThat(names.stream()
                        .sorted(Comparator.comparingDouble((String name) ->
                                -SearchText.of("北城").score(name, List.of(), SearchTerms.of(List.of(name), List.of())))))
                .startsWith("北城", "北城街道", "北城社区党委")
                .endsWith("老北城", "老北城街道");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "　", "\u00a0"})
    void isEmptyWithoutAWord(String text) {
        assertThat(SearchText.of(text).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ' 北城　物业 ', 北城物业, 北城, 物业
            'BEI cheng',    beicheng, bei,  cheng
            'lü\u00a0liang', lvliang, lv,   liang
            """)
    void readsWordsInNormalForm(String text, String whole, String first, String second) {
        assertThat(SearchText.of(text)).isEqualTo(new SearchText(whole, List.of(first, second)));
    }

    @Test
    void neverScoresAboveAWholeName() {
        assertThat(Stream.of("", "一", "一二三").map(name -> score("一二三四五", name)))
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 0.4));
    }

    private static double score(String typed, String name) {
        String shortName = name.replace("街道", "");
        List<String> others = Arrays.asList(shortName, "371702004", null);
        return SearchText.of(typed).score(name, others, SearchTerms.of(List.of(name, shortName), List.of("371702004")));
    }
}
