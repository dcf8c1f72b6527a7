package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class HierarchyIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(textBlock = """
            qh/sun-oc,     HOME,  ,           99 9901 990101 990101001 990101001001 qh/sun
            qh/sun-branch, PARTY, ,           qh/pwc qh/east-pc
            qh/sun-branch, PARTY, 2020-12-31, qh/pwc
            qh/sun-branch, PARTY, 2017-12-31,
            qh/wuye-branch,HOME,  ,           99 9901 990101 990101001 qh/wuye
            qh/east-g2,    HOME,  2023-04-30, 99 9901 990101 990101001 990101001003
            qh/east-g2,    HOME,  2023-05-01, 99 9901 990101 990101001 990101001001
            qh/west-g1,    HOME,  2026-12-31, 99 9901 990101 990101001 990101001002
            qh/west-g1,    HOME,  2027-01-01, 99 9901 990101 990101001 990101001001
            990101001001,  HOME,  1998-04-30,
            990101001003,  HOME,  ,
            990101001003,  HOME,  2023-06-01, 99 9901 990101 990101001
            99,            HOME,  ,
            qh/sun,        PARTY, ,
            """)
    void givesTheChainAboveRootFirst(String id, HierarchyLine line, String day, String chain) {
        var found = graphQl.document("""
                        query($id: ID, $line: HierarchyLine, $asOf: Date) { organization(id: $id, asOf: $asOf) {
                          ancestors(line: $line) { id }
                          parent(line: $line) { id }
                        } }
                        """)
                .variable("id", id)
                .variable("line", line)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        List<String> above = words(chain);
        assertThat(ids(found, "organization.ancestors[*].id")).isEqualTo(above);
        if (above.isEmpty()) {
            found.path("organization.parent").valueIsNull();
        } else {
            found.path("organization.parent.id").entity(String.class).isEqualTo(above.get(above.size() - 1));
        }
    }

    @Test
    void takesTheHomeLineWhereNoneIsNamed() {
        graphQl.document("""
                        { organization(id: "qh/sun-branch") {
                          home { id } parent { id } superior: parent(line: PARTY) { id } ancestors { id }
                          children { edges { node { id } } } descendants { edges { node { id } } }
                        } }
                        """).execute().errors().verify().path("organization").matchesJsonStrictly("""
                        {"home": {"id": "qh/sun"}, "parent": {"id": "qh/sun"}, "superior": {"id": "qh/east-pc"},
                         "ancestors": [{"id": "99"}, {"id": "9901"}, {"id": "990101"}, {"id": "990101001"},
                           {"id": "990101001001"}, {"id": "qh/sun"}],
                         "children": {"edges": []}, "descendants": {"edges": []}}
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001001, HOME,  ,           ,                         qh/east-g1 qh/east-g2 qh/east-pc qh/station qh/sun
            990101001001, HOME,  GRID,       ,                         qh/east-g1 qh/east-g2
            990101001001, HOME,  GRID COMPOUND, ,                      qh/east-g1 qh/east-g2 qh/sun
            990101001001, HOME,  PROVINCE,   ,                         ''
            990101001001, HOME,  GRID,       2023-04-30,               qh/east-g1
            990101001001, HOME,  GRID,       2027-01-01,               qh/east-g1 qh/east-g2 qh/west-g1
            990101001,    HOME,  COMMUNITY,  ,                         990101001001 990101001002
            990101001,    HOME,  COMMUNITY,  2023-12-31,               990101001001 990101001002 990101001003
            990101001,    HOME,  TASK_FORCE, ,                         ''
            990101001,    HOME,  TASK_FORCE, 2027-01-01,               qh/hotline
            990101001003, HOME,  ,           ,                         ''
            990101001003, HOME,  ,           2023-04-30,               qh/east-g2
            qh/pwc,       PARTY, ,           ,                         qh/east-pc qh/west-pc qh/wuye-branch
            qh/pwc,       PARTY, ,           2020-12-31,               qh/east-pc qh/sun-branch qh/west-pc qh/wuye-branch
            qh/pwc,       HOME,  ,           ,                         ''
            """)
    void givesWhatIsDirectlyBelow(String id, HierarchyLine line, String kinds, String day, String below) {
        var found = graphQl.document("""
                        query($id: ID, $line: HierarchyLine, $kinds: [OrganizationKind!], $asOf: Date) {
                          organization(id: $id, asOf: $asOf) { children(line: $line, kinds: $kinds) { edges { node { id } } } }
                        }
                        """)
                .variable("id", id)
                .variable("line", line)
                .variable("kinds", kinds == null ? null : words(kinds))
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        assertThat(ids(found, "organization.children.edges[*].node.id")).isEqualTo(words(below));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001001, HOME,  ,        ,  ,           qh/east-g1 qh/east-g1-b1 qh/east-g2 qh/east-pc qh/station qh/sun qh/sun-branch qh/sun-oc
            990101001001, HOME,  ,        1, ,           qh/east-g1 qh/east-g2 qh/east-pc qh/station qh/sun
            990101001001, HOME,  ,        0, ,           ''
            990101001001, HOME,  ,       99, ,           qh/east-g1 qh/east-g1-b1 qh/east-g2 qh/east-pc qh/station qh/sun qh/sun-branch qh/sun-oc
            990101001001, HOME,  GRID,    ,  ,           qh/east-g1 qh/east-g1-b1 qh/east-g2
            990101001001, HOME,  GRID,    1, ,           qh/east-g1 qh/east-g2
            990101001001, HOME,  GRID OWNERS_COMMITTEE, , , qh/east-g1 qh/east-g1-b1 qh/east-g2 qh/sun-oc
            990101001001, HOME,  GRID,    ,  2023-04-30, qh/east-g1 qh/east-g1-b1
            990101001001, HOME,  GRID,    1, 2027-01-01, qh/east-g1 qh/east-g2 qh/west-g1
            990101001003, HOME,  ,        ,  ,           ''
            990101001003, HOME,  ,        ,  2023-04-30, qh/east-g2
            qh/pwc,       PARTY, ,        ,  ,           qh/east-pc qh/sun-branch qh/west-pc qh/wuye-branch
            qh/pwc,       PARTY, ,        1, ,           qh/east-pc qh/west-pc qh/wuye-branch
            qh/pwc,       PARTY, ,        1, 2020-12-31, qh/east-pc qh/sun-branch qh/west-pc qh/wuye-branch
            qh/pwc,       PARTY, GRID,    ,  ,           ''
            """)
    void givesAllThatIsBelowEachBeforeThoseBelowItself(
            String id, HierarchyLine line, String kinds, Integer maxDepth, String day, String below) {
        var found = graphQl.document("""
                        query($id: ID, $line: HierarchyLine, $kinds: [OrganizationKind!], $maxDepth: Int, $asOf: Date) {
                          organization(id: $id, asOf: $asOf) {
                            descendants(line: $line, kinds: $kinds, maxDepth: $maxDepth) { edges { node { id } } }
                          }
                        }
                        """)
                .variable("id", id)
                .variable("line", line)
                .variable("kinds", kinds == null ? null : words(kinds))
                .variable("maxDepth", maxDepth)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        assertThat(ids(found, "organization.descendants.edges[*].node.id")).isEqualTo(words(below));
    }

    private static List<String> ids(GraphQlTester.Traversable found, String path) {
        return found.path(path).entityList(String.class).get();
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
    }
}
