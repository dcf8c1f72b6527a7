package org.orglattice.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class PostsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            990101001    |                            |            | 清河街道 主任, 清河街道 副主任
            990101001    | roles: ["DEPUTY_DIRECTOR"] |            | 清河街道 副主任
            990101001    | roles: []                  |            |
            990101001    | roles: ["KING"]            |            |
            990101001    | includeDescendants: true, roles: ["DIRECTOR", "GRID_HEAD"] |            | 清河街道 主任, 东社区居民委员会 主任, 东社区第一网格 网格长, 东社区第二网格 网格长
            990101001    | includeDescendants: true, roles: ["DIRECTOR", "DIRECTOR"]  | 2023-12-31 | 清河街道 主任, 东社区居民委员会 主任, 南社区居民委员会 主任
            990101001003 | includeDescendants: true   |            |
            990101001003 | includeDescendants: true   | 2023-04-30 | 南社区居民委员会 主任, 东社区第二网格 网格长
            qh/pwc       |                            |            | 清河街道党工委 书记, 清河街道党工委 副书记, 清河街道党工委 委员
            qh/pwc       | vacant: true               |            | 清河街道党工委 委员
            qh/pwc       | vacant: false              |            | 清河街道党工委 书记, 清河街道党工委 副书记
            qh/pwc       | vacant: true               | 2019-01-01 | 清河街道党工委 书记, 清河街道党工委 副书记, 清河街道党工委 委员
            qh/pwc       | vacant: true               | 2027-01-01 |
            990101001002 | includeDescendants: true   |            | 西社区党委 书记
            """)
    void areAtTheOrganizationLeadingOnesFirst(String id, String arguments, String day, String expected) {
        List<Line> posts = graphQl.document("""
                        query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) { posts%s {
                          edges { node { role { nameZh } organization { name } } }
                        } } }
                        """.formatted(arguments == null ? "" : "(" + arguments + ")"))
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("organization.posts.edges[*].node")
                .entityList(Line.class)
                .get();

        assertThat(posts)
                .extracting(Line::toString)
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/pwc-member     |            | 3 | 1 | 曾志伟 王永涛
            qh/pwc-member     | 2024-02-29 | 3 | 2 | 曾志伟
            qh/pwc-member     | 2022-06-30 | 3 | 3 |
            qh/pwc-member     | 2027-01-01 | 3 | 0 | 曾志伟 王永涛 郑浩
            qh/west-secretary |            | 1 | 1 |
            qh/sun-oc-member  |            | 4 | 2 | 吴霞 郑浩
            """)
    void haveAsManyVacanciesAsSeatsAreFreeOnTheDay(String id, String day, int seats, int vacancies, String holders) {
        String organization =
                id.startsWith("qh/pwc") ? "qh/pwc" : id.startsWith("qh/west") ? "qh/west-pc" : "qh/sun-oc";
        var post = graphQl.document("""
                        query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) {
                          posts { edges { node { id seats vacancies holders { member { name } } } } }
                        } }
                        """)
                .variable("id", organization)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();
        String path = "organization.posts.edges[?(@.node.id == '%s')].node.".formatted(id);

        post.path(path + "seats").entityList(Integer.class).containsExactly(seats);
        post.path(path + "vacancies").entityList(Integer.class).containsExactly(vacancies);
        assertThat(post.path(path + "holders[*].member.name")
                        .entityList(String.class)
                        .get())
                .containsExactly(holders == null ? new String[0] : holders.split(" "));
    }

    @Test
    void remainWithTheirHistoryNewestFirst() {
        graphQl.document("""
                        { organization(id: "qh/east-pc") { posts { edges { node {
                          title holders { member { name } } history { member { name } since until current primary }
                        } } } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("organization.posts.edges[0].node")
                .matchesJsonStrictly("""
                        {"title": null, "holders": [{"member": {"name": "王永涛"}}], "history": [
                          {"member": {"name": "王永涛"}, "since": "2021-03", "until": null, "current": true, "primary": true},
                          {"member": {"name": "赵敏"}, "since": "2016", "until": "2021-03", "current": false, "primary": false}]}
                        """);
    }

    @Test
    void areHeldByWhoHeldThemOnTheDay() {
        graphQl.document("""
                        { organization(id: "qh/east-pc", asOf: "2021-02-28") { posts { edges { node {
                          holders { member { name } current } history { member { name } current }
                        } } } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("organization.posts.edges[0].node")
                .matchesJsonStrictly("""
                        {"holders": [{"member": {"name": "赵敏"}, "current": true}], "history": [
                          {"member": {"name": "王永涛"}, "current": false}, {"member": {"name": "赵敏"}, "current": true}]}
                        """);
    }

    @Test
    void areOfRolesThatAreListedByRank() {
        var roles = graphQl.document("{ roles { code nameZh nameEn leading } }")
                .execute()
                .errors()
                .verify();

        roles.path("roles[0]").matchesJsonStrictly("""
                {"code": "PARTY_SECRETARY", "nameZh": "书记", "nameEn": "Party secretary", "leading": true}
                """);
        assertThat(roles.path("roles[*].code").entityList(String.class).get())
                .hasSize(30)
                .containsSubsequence(
                        "PARTY_SECRETARY", "GRID_HEAD", "DEPUTY_PARTY_SECRETARY", "COMMITTEE_MEMBER", "STAFF");
    }

    record Line(Role role, Place organization) {

        record Role(String nameZh) {}

        record Place(String name) {}

        @Override
        public String toString() {
            return organization.name() + " " + role.nameZh();
        }
    }
}
