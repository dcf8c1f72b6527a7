package org.orglattice.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.Reference;
import org.orglattice.test.ReferencePostings;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Tables;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class CrossPostingsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void giveThePostsThatCountInPathOrder() {
        graphQl.document("""
                        { crossPostings(within: "990101001001") { edges { node {
                          member { name } organizationCount appointments { organization { name } role { nameZh } }
                        } } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("crossPostings.edges[*].node")
                .matchesJsonStrictly("""
                        [{"member": {"name": "王永涛"}, "organizationCount": 3, "appointments": [
                            {"organization": {"name": "东社区居民委员会"}, "role": {"nameZh": "主任"}},
                            {"organization": {"name": "东社区第一网格"}, "role": {"nameZh": "网格长"}},
                            {"organization": {"name": "东社区党委"}, "role": {"nameZh": "书记"}}]},
                         {"member": {"name": "孙琦"}, "organizationCount": 2, "appointments": [
                            {"organization": {"name": "阳光小区党支部"}, "role": {"nameZh": "书记"}},
                            {"organization": {"name": "阳光小区业主委员会"}, "role": {"nameZh": "主任委员"}}]}]
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001,    ,                           ,
            990101001,    ,                           3,
            990101001,    ,                           4,
            990101001,    ,                           5,
            990101001,    PARTY_ORGANIZATION,         2,
            990101001,    PARTY_ORGANIZATION GRID,    2,
            990101001,    PARTY_ORGANIZATION GRID,    3,
            990101001,    SUB_DISTRICT PARTY_ORGANIZATION, 2, 2027-01-01
            990101001,    SUB_DISTRICT PARTY_ORGANIZATION, 2, 2021-12-31
            990101001001, ,                           2,
            qh/sun,       ,                           2,          2027-01-01
            qh/wuye,      ,                           2,          2019-12-31
            qh/wuye,      ,                           2,          2020-01-01
            """)
    void countOnlyOrganizationsWithinAndOfTheKinds(String within, String kinds, Integer least, String day)
            throws IOException {
        String filter =
                (kinds == null ? "" : "kinds: [" + kinds + "] ") + (least == null ? "" : "minOrganizations: " + least);
        var found = graphQl.document("""
                        query($asOf: Date) { crossPostings(within: "%s", filter: {%s}, asOf: $asOf) { edges { node {
                          member { id } organizationCount
                        } } } }
                        """.formatted(within, filter))
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("crossPostings.edges[*].node")
                .entityList(Line.class)
                .get();

        assertThat(found)
                .extracting(Line::toString)
                .containsExactlyInAnyOrderElementsOf(reference(day)
                        .crossPostings(
                                within, kinds == null ? null : Set.of(kinds.split(" ")), least == null ? 2 : least));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            990101001,    ,                   ,                   1,
            990101001,    ,                   ,                   2,
            990101001,    ,                   ,                   3,
            990101001,    PARTY_ORGANIZATION, PARTY_ORGANIZATION, 1,
            990101001,    PARTY_ORGANIZATION, GRID,               1,
            990101001,    GRID,               PARTY_ORGANIZATION, 1,
            990101001,    SUB_DISTRICT,       PARTY_ORGANIZATION, 2,
            990101001,    SUB_DISTRICT,       PARTY_ORGANIZATION, 2, 2022-06-30
            990101001,    PARTY_ORGANIZATION, OWNERS_COMMITTEE,   1,
            990101001,    PARTY_ORGANIZATION, OWNERS_COMMITTEE,   1, 2027-01-01
            qh/sun,       ,                   ,                   1, 2027-01-01
            990101001001, GRID,               COMMUNITY,          1, 2021-06-14
            """)
    void areInterlocksOfTheTwoKinds(String within, String one, String other, int least, String day) throws IOException {
        String between = one == null ? "" : ", between: [" + (one.equals(other) ? one : one + ", " + other) + "]";
        var found = graphQl.document("""
                        query($asOf: Date) { interlocks(within: "%s"%s, minShared: %d, asOf: $asOf) { edges { node {
                          a { id } b { id } sharedCount shared { id }
                        } } } }
                        """.formatted(within, between, least))
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("interlocks.edges[*].node")
                .entityList(Pair.class)
                .get();

        assertThat(found).allSatisfy(pair -> assertThat(pair.shared()).hasSize(pair.sharedCount()));
        assertThat(found)
                .extracting(Pair::toString)
                .containsExactlyInAnyOrderElementsOf(reference(day).interlocks(within, one, other, least));
    }

    @Test
    void areInterlocksInPathOrderWithWhoIsShared() {
        graphQl.document("""
                        { interlocks(within: "990101001", between: [PARTY_ORGANIZATION, SUB_DISTRICT]) { edges { node {
                          a { name } b { name } sharedCount shared { name }
                        } } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("interlocks.edges[*].node")
                .matchesJsonStrictly("""
                        [{"a": {"name": "清河街道"}, "b": {"name": "清河街道党工委"}, "sharedCount": 2,
                          "shared": [{"name": "李秀英"}, {"name": "曾志伟"}]}]
                        """);
    }

    @Test
    void fillTheMatrixTheFullestCellFirst() {
        graphQl.document("{ crossPostingMatrix(within: \"990101001\") { a b members pairs } }")
                .execute()
                .errors()
                .verify()
                .path("crossPostingMatrix")
                .matchesJsonStrictly("""
                        [{"a": "COMMUNITY", "b": "PARTY_ORGANIZATION", "members": 1, "pairs": 2},
                         {"a": "GRID", "b": "PARTY_ORGANIZATION", "members": 1, "pairs": 2},
                         {"a": "COMMUNITY", "b": "GRID", "members": 1, "pairs": 1},
                         {"a": "OWNERS_COMMITTEE", "b": "PARTY_ORGANIZATION", "members": 1, "pairs": 1},
                         {"a": "PARTY_ORGANIZATION", "b": "PARTY_ORGANIZATION", "members": 1, "pairs": 1},
                         {"a": "PARTY_ORGANIZATION", "b": "PROPERTY_COMPANY", "members": 1, "pairs": 1},
                         {"a": "PARTY_ORGANIZATION", "b": "SUB_DISTRICT", "members": 2, "pairs": 1}]
                        """);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            COMMUNITY,          PARTY_ORGANIZATION, 1,
            OWNERS_COMMITTEE,   PARTY_ORGANIZATION, 1,
            PARTY_ORGANIZATION, PARTY_ORGANIZATION, 1,
            PARTY_ORGANIZATION, SUB_DISTRICT,       2,
            COMMUNITY,          SUB_DISTRICT,       0,
            PARTY_ORGANIZATION, SUB_DISTRICT,       0, 1990-01-01
            """)
    void listAsManyAsTheCellOfTwoKindsCounts(String a, String b, int members, String day) {
        graphQl.document("""
                        query($asOf: Date) { crossPostings(
                          within: "990101001", filter: {kinds: [%s, %s], everyKind: true}, asOf: $asOf) { totalCount } }
                        """.formatted(a, b))
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("crossPostings.totalCount")
                .entity(Integer.class)
                .isEqualTo(members);
    }

    private static ReferencePostings reference(String day) throws IOException {
        return Reference.of(Tables.in(Path.of("src/test/resources/datasets/qinghe")))
                .postingsOn(day == null ? TestClock.TODAY : LocalDate.parse(day));
    }

    record Line(Id member, int organizationCount) {
        @Override
        public String toString() {
            return member.id() + " " + organizationCount;
        }
    }

    record Pair(Id a, Id b, List<Id> shared, int sharedCount) {
        @Override
        public String toString() {
            String lesser = a.id().compareTo(b.id()) < 0 ? a.id() : b.id();
            String greater = lesser.equals(a.id()) ? b.id() : a.id();
            return lesser + " " + greater + " "
                    + shared.stream().map(Id::id).sorted().toList();
        }
    }

    record Id(String id) {}
}
