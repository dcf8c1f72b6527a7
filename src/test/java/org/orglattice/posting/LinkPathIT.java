package org.orglattice.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.Reference;
import org.orglattice.test.ReferencePostings;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class LinkPathIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/li      | 990101001    |    |            | 李秀英, 清河街道
            990101001  | qh/li        |    |            | 清河街道, 李秀英
            qh/wu      | qh/zheng     |    |            | 吴霞, 阳光小区业主委员会, 郑浩
            qh/zhang   | qh/east-g1   |    |            | 张建国, 清河街道党工委, 王永涛, 东社区第一网格
            qh/sun     | qh/sun       |    |            | 阳光小区
            qh/wang    | qh/wang      |  1 |            | 王永涛
            qh/zhang   | qh/east-g1   |  3 |            | 张建国, 清河街道党工委, 王永涛, 东社区第一网格
            qh/zhang   | qh/east-g1   |  2 |            |
            qh/zhang   | qh/east-g1   |    | 2024-02-29 |
            qh/wu      | qh/zhang     |    |            |
            qh/wu      | qh/zhang     |    | 2027-01-01 | 吴霞, 阳光小区业主委员会, 郑浩, 清河街道党工委, 张建国
            qh/wu      | qh/east-g1   |  5 | 2027-01-01 | 吴霞, 阳光小区业主委员会, 郑浩, 清河街道党工委, 王永涛, 东社区第一网格
            qh/wu      | qh/east-g1   |  4 | 2027-01-01 |
            qh/feng    | qh/chen      | 12 |            |
            qh/feng    | qh/east-g2   |    | 2020-01-01 | 冯娟, 东社区第二网格
            qh/retired | 990101001003 |    | 2010-01-01 | 何老, 南社区居民委员会
            qh/retired | 990101001003 |    |            |
            qh/only-roster | qh/sun-branch | |           |
            qh/station | 990101001001 | 12 |            |
            """)
    void isTheShortestChainOfSharedPosts(String from, String to, Integer maxHops, String day, String chain) {
        var answer = ask(from, to, maxHops, day);
        if (chain == null) {
            answer.path("link").valueIsNull();
            return;
        }
        List<String> names =
                nodes(answer).stream().map(node -> (String) node.get("name")).toList();

        assertThat(String.join(", ", names)).isEqualTo(chain);
        answer.path("link.length").entity(Integer.class).isEqualTo(names.size() - 1);
    }

    @Test
    void isAsLongAsPlainJavaFindsItBetweenAnyTwo() throws IOException {
        LocalDate day = LocalDate.of(2027, 1, 1);
        ReferencePostings reference = Reference.of(Tables.in(Path.of("src/test/resources/datasets/qinghe")))
                .postingsOn(day);
        List<String> ends = List.of(
                "qh/zhang",
                "qh/wu",
                "qh/zhou",
                "qh/zhao",
                "qh/chen",
                "qh/pwc",
                "qh/sun-oc",
                "qh/east-g1",
                "qh/west-pc");
        Stream<List<String>> pairs = ends.stream().flatMap(a -> ends.stream().map(b -> List.of(a, b)));

        assertThat(pairs).allSatisfy(pair -> {
            var answer = ask(pair.get(0), pair.get(1), 12, day.toString());
            int expected = reference.distance(pair.get(0), pair.get(1));
            if (expected < 0) {
                answer.path("link").valueIsNull();
            } else {
                answer.path("link.length").entity(Integer.class).isEqualTo(expected);
                assertThat(nodes(answer)).hasSize(expected + 1);
            }
        });
    }

    @Test
    void alternatesMembersAndOrganizations() {
        assertThat(nodes(ask("qh/zhang", "990101001001", 12, null)))
                .extracting(node -> node.get("__typename"))
                .containsExactly("Member", "PartyOrganization", "Member", "Community");
    }

    private GraphQlTester.Traversable ask(String from, String to, Integer maxHops, String day) {
        return graphQl.document("""
                        query($from: ID!, $to: ID!, $maxHops: Int, $asOf: Date) {
                          link(from: $from, to: $to, maxHops: $maxHops, asOf: $asOf) {
                            length nodes { __typename ... on Member { name } ... on Organization { name } }
                          }
                        }
                        """)
                .variable("from", from)
                .variable("to", to)
                .variable("maxHops", maxHops)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();
    }

    private static List<Map<String, Object>> nodes(GraphQlTester.Traversable answer) {
        return answer.path("link.nodes[*]")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }
}
