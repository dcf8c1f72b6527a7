package org.orglattice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class SearchIT {

    record Hit(double score, String label, String path, Found node) {

        record Found(String id) {}
    }

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            阳光小区              | qh/sun qh/sun-branch qh/sun-oc
            阳光                  | qh/sun qh/sun-branch qh/sun-oc
            光小                  | qh/moon qh/sun qh/sun-branch qh/sun-oc
            清河                  | 990101001 qh/market qh/pwc qh/wuye-branch qh/wuye
            党工委                | qh/pwc
            yangguangxiaoqu       | qh/sun qh/sun-branch qh/sun-oc
            YangGuang XiaoQu      | qh/sun qh/sun-branch qh/sun-oc
            ygxq                  | qh/moon qh/sun qh/sun-branch qh/sun-oc
            王永涛                | qh/wang
            永涛                  | qh/wang
            wangyongtao           | qh/wang
            wyt                   | qh/wang
            zengzhiwei            | qh/zeng
            cengzhiwei            | qh/zeng
            990101001001          | 990101001001
            91350100m000100y43    | qh/wuye
            ９９０１０１００１００２ | 990101001002
            三方联动              | qh/m-linkage
            sfld                  | qh/m-linkage
            清河市场              | qh/market
            清河 市场             | qh/market
            市场 清河             | qh/market
            qh market             | qh/market
            南社区                | 990101001003
            热线                  | qh/hotline
            （某副科级干部）      | qh/someone
            (                     | qh/someone
            干部)                 | qh/someone
            没有的名字            |
            """)
    void findsByNamesCodesAndPinyinTheBestFirst(String text, String ids) {
        assertThat(hits(text, "990101"))
                .extracting(hit -> hit.node().id())
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void putsExactNamesBeforeShortNamesBeforeParts() {
        List<Hit> hits = hits("党工委", null);

        assertThat(hits.get(0).label()).endsWith("党工委");
        assertThat(hits).extracting(Hit::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(hits("清河街道党工委", null).get(0).score()).isEqualTo(1);
        assertThat(hits("清河", "990101")).first().satisfies(first -> {
            assertThat(first.node().id()).isEqualTo("990101001");
            assertThat(first.score()).isLessThan(1);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            南社区,   南社区居民委员会（已撤销 / dissolved）
            热线专班, 热线专班（尚未成立 / not yet established）
            月光小区, 月光小区
            """)
    void saysWhatIsNoMoreAndWhatIsNotYetThere(String text, String label) {
        assertThat(hits(text, "990101")).extracting(Hit::label).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            阳光小区业主委员会 | 青省 / 青市 / 青区 / 清河街道 / 东社区居民委员会 / 阳光小区
            王永涛             | 东社区党委 / 书记
            李秀英             | 清河街道党工委 / 副书记
            三方联动           | 清河街道
            青省               |
            南社区             | 青省 / 青市 / 青区 / 清河街道
            """)
    void saysWhereItIs(String text, String path) {
        assertThat(hits(text, "99").get(0).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wyt,    990101,       qh/wang
            wyt,    371602,       371602002/p-wangyongtao
            wyt,    371702,
            月光小区, qh/sun,
            业主委员会, qh/sun,   qh/sun-oc
            王永涛, qh/east-g1,   qh/wang
            王永涛, qh/east-g2,
            赵敏,   990101001001, qh/zhao
            钱进,   qh/sun,       qh/only-roster
            """)
    void findsWithinAnOrganizationOnly(String text, String within, String id) {
        assertThat(hits(text, within))
                .extracting(hit -> hit.node().id())
                .containsExactly(id == null ? new String[0] : new String[] {id});
    }

    @Test
    void findsSamesakesOfTheWholeGraph() {
        assertThat(hits("wyt", null)).extracting(hit -> hit.node().id()).contains("qh/wang", "371602002/p-wangyongtao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000\t",
                "*",
                "?",
                "阳光*",
                "\"",
                "[a TO b]",
                "{",
                "~",
                "^2",
                "\\",
                "/",
                "/.*/",
                "&&",
                "||",
                "!",
                "+",
                "-",
                ":",
                "searchTerms:*",
                "path:99*",
                "AND",
                "OR NOT",
                "#",
                "'",
                "$terms",
                "\0"
            })
    void takesTheCharactersOfTheIndexLanguageForThemselves(String text) {
        assertThat(hits(text, "990101")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "（", "科级干部)", "（某副科级干部）"})
    void findsBracketsWhereTheyStandForAMissingName(String text) {
        assertThat(hits(text, "990101")).extracting(Hit::label).containsExactly("（某副科级干部）");
    }

    @Test
    void looksPastTheSignThatMarksWholeSpellings() {
        assertThat(hits("=阳光小区", "990101")).first().returns(1.0, Hit::score);
    }

    @Test
    void takesTextsOfTwoHundredCharactersAndNoLonger() {
        assertThat(hits("长".repeat(200), null)).isEmpty();
        graphQl.document("query($text: String!) { search(text: $text) { label } }")
                .variable("text", "长".repeat(201))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("BAD_USER_INPUT"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void givesNoMoreThanAskedFor(int first) {
        List<Hit> hits = graphQl.document(
                        "query($first: Int) { search(text: \"阳光\", within: \"990101\", first: $first) { score label path node { id } } }")
                .variable("first", first)
                .execute()
                .errors()
                .verify()
                .path("search")
                .entityList(Hit.class)
                .get();

        assertThat(hits).isEqualTo(hits("阳光", "990101").subList(0, first));
    }

    private List<Hit> hits(String text, String within) {
        return graphQl.document("""
                        query($text: String!, $within: ID) {
                          search(text: $text, within: $within) { score label path node { id } }
                        }
                        """)
                .variable("text", text)
                .variable("within", within)
                .execute()
                .errors()
                .verify()
                .path("search")
                .entityList(Hit.class)
                .get();
    }
}
