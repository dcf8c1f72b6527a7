package org.orglattice.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class OrgChartIT {

    private static final String CHART = """
            query($root: ID!, $line: HierarchyLine, $depth: Int, $asOf: Date) {
              orgChart(root: $root, line: $line, depth: $depth, asOf: $asOf) {
                root { id }
                truncated
                nodes { organization { id } parentId depth childCount headcount leaders { role { code } member { name } current } }
              }
            }
            """;

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void isFlatWithParentsBeforeChildren() {
        List<Map<String, Object>> nodes = nodes("990101001", "HOME", 16, null);
        Set<Object> seen = new HashSet<>();
        seen.add(null);

        assertThat(nodes).hasSize(18);
        assertThat(nodes.get(0)).containsEntry("parentId", null).containsEntry("depth", 0);
        for (Map<String, Object> node : nodes) {
            assertThat(node.get("parentId")).isIn(seen);
            seen.add(id(node));
        }
        assertThat(nodes).extracting(node -> (int) node.get("depth")).isSorted();
    }

    @Test
    void countsChildrenWhereItEndsToo() {
        assertThat(nodes("990101001", "HOME", 1, null))
                .extracting(node -> id(node) + " " + node.get("childCount") + " " + node.get("headcount"))
                .containsExactly(
                        "990101001 5 10",
                        "990101001001 5 5",
                        "990101001002 3 0",
                        "qh/market 0 0",
                        "qh/pwc 0 4",
                        "qh/wuye 1 2");
    }

    @Test
    void isOfTheRootAloneAtDepthZero() {
        assertThat(nodes("990101001001", "HOME", 0, null))
                .singleElement()
                .satisfies(root -> assertThat(root).containsEntry("childCount", 5));
    }

    @Test
    void followsThePartyLineAndCountsHeadsOnTheHomeLine() {
        assertThat(nodes("qh/pwc", "PARTY", 16, null))
                .extracting(node -> id(node) + " " + node.get("parentId") + " " + node.get("depth") + " "
                        + node.get("childCount") + " " + node.get("headcount"))
                .containsExactly(
                        "qh/pwc null 0 3 4",
                        "qh/east-pc qh/pwc 1 1 1",
                        "qh/west-pc qh/pwc 1 0 0",
                        "qh/wuye-branch qh/pwc 1 0 2",
                        "qh/sun-branch qh/east-pc 2 0 1");
    }

    @Test
    void isOfTheDayAskedAbout() {
        assertThat(nodes("990101001003", "HOME", 3, "2023-04-30"))
                .extracting(node -> id(node) + " " + node.get("childCount") + " " + node.get("headcount"))
                .containsExactly("990101001003 1 1", "qh/east-g2 0 1");
        assertThat(nodes("990101001003", "HOME", 3, null)).isEmpty();
        assertThat(nodes("qh/pwc", "PARTY", 1, "2020-12-31"))
                .extracting(OrgChartIT::id)
                .containsExactly("qh/pwc", "qh/east-pc", "qh/sun-branch", "qh/west-pc", "qh/wuye-branch");
    }

    @Test
    void namesLeadersInOrderAndNobodyElse() {
        graphQl.document(CHART)
                .variable("root", "qh/pwc")
                .variable("depth", 0)
                .execute()
                .errors()
                .verify()
                .path("orgChart")
                .matchesJsonStrictly("""
                        {"root": {"id": "qh/pwc"}, "truncated": false, "nodes": [{"organization": {"id": "qh/pwc"},
                          "parentId": null, "depth": 0, "childCount": 0, "headcount": 4, "leaders": [
                            {"role": {"code": "PARTY_SECRETARY"}, "member": {"name": "张建国"}, "current": true},
                            {"role": {"code": "DEPUTY_PARTY_SECRETARY"}, "member": {"name": "李秀英"}, "current": true}]}]}
                        """);
    }

    @Test
    void leavesWhoLedBeforeToPastDays() {
        graphQl.document(CHART)
                .variable("root", "qh/east-pc")
                .variable("asOf", "2021-02-28")
                .execute()
                .errors()
                .verify()
                .path("orgChart.nodes[*].leaders[*].member.name")
                .entityList(String.class)
                .containsExactly("赵敏");
    }

    private List<Map<String, Object>> nodes(String root, String line, int depth, String day) {
        return graphQl.document(CHART)
                .variable("root", root)
                .variable("line", line)
                .variable("depth", depth)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("orgChart.nodes[*]")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static String id(Map<String, Object> node) {
        return (String) ((Map<?, ?>) node.get("organization")).get("id");
    }
}
