package org.orglattice.posting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class WhoServesIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/pwc       |                                  |            | 张建国 李秀英 曾志伟 王永涛
            qh/pwc       | roles: ["COMMITTEE_MEMBER"]      |            | 曾志伟 王永涛
            qh/pwc       | roles: ["COMMITTEE_MEMBER"]      | 2027-01-01 | 曾志伟 王永涛 郑浩
            qh/pwc       |                                  | 2020-12-31 | 张建国
            qh/pwc       |                                  | 2020-01-31 |
            qh/pwc       | roles: []                        |            |
            990101001    |                                  |            | 李秀英 曾志伟
            990101001001 | includeDescendants: true         |            | 王永涛 王永涛 陈晨 王永涛 孙琦 孙琦 吴霞 郑浩
            990101001001 | includeDescendants: true, roles: ["GRID_HEAD"] |            | 王永涛 陈晨
            990101001001 | includeDescendants: true, roles: ["GRID_HEAD"] | 2023-04-30 | 王永涛
            990101001003 | includeDescendants: true         | 2023-04-30 | 冯娟
            990101001003 | includeDescendants: true         | 2015-05-31 | 何老
            990101001003 |                                  |            |
            qh/wuye      | includeDescendants: true         |            | 周强 （某副科级干部） 周强
            qh/west-pc   |                                  |            |
            """)
    void areThoseWhoHoldAPostOnTheDayLeadingRolesFirst(String id, String arguments, String day, String names) {
        var found = graphQl.document("""
                        query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) { appointments%s {
                          edges { node { member { name } current } }
                        } } }
                        """.formatted(arguments == null ? "" : "(" + arguments + ")"))
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        assertThat(found.path("organization.appointments.edges[*].node.member.name")
                        .entityList(String.class)
                        .get())
                .containsExactly(names == null ? new String[0] : names.split(" "));
        assertThat(found.path("organization.appointments.edges[*].node.current")
                        .entityList(Boolean.class)
                        .get())
                .doesNotContain(false);
    }

    @Test
    void serveByAppointmentsThatSayAll() {
        graphQl.document("""
                        { organization(id: "qh/pwc") { appointments(roles: ["PARTY_SECRETARY"]) { edges { node {
                          id title since until primary current
                          member { id name named rank partyMember synthetic dataset note }
                          post { id title seats vacancies organization { id } role { code } }
                          organization { id } role { code nameZh nameEn leading }
                          sources { id } citations { locator source { id title } }
                        } } } } }
                        """)
                .execute()
                .errors()
                .verify()
                .path("organization.appointments.edges[0].node")
                .matchesJsonStrictly("""
                        {"id": "qh/a-zhang", "title": "党工委书记", "since": "2020-02", "until": null, "primary": true, "current": true,
                         "member": {"id": "qh/zhang", "name": "张建国", "named": true, "rank": "县处级", "partyMember": true,
                           "synthetic": true, "dataset": "qinghe", "note": null},
                         "post": {"id": "qh/pwc:PARTY_SECRETARY", "title": null, "seats": 1, "vacancies": 0,
                           "organization": {"id": "qh/pwc"}, "role": {"code": "PARTY_SECRETARY"}},
                         "organization": {"id": "qh/pwc"},
                         "role": {"code": "PARTY_SECRETARY", "nameZh": "书记", "nameEn": "Party secretary", "leading": true},
                         "sources": [{"id": "qh-report"}],
                         "citations": [{"locator": "p5", "source": {"id": "qh-report", "title": "清河街道年报"}}]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/sun-branch |                            |            | ROSTER 钱进 2019, ROSTER 孙琦 null, CHECK_IN 李秀英 2022-03
            qh/sun-branch | kinds: [ROSTER]            |            | ROSTER 钱进 2019, ROSTER 孙琦 null
            qh/sun-branch | kinds: [CHECK_IN, TEAM]    |            | CHECK_IN 李秀英 2022-03
            qh/sun-branch | kinds: []                  |            |
            qh/sun-branch |                            | 2018-12-31 | ROSTER 孙琦 null
            qh/station    |                            |            |
            qh/station    |                            | 2022-12-31 | TEAM 吴霞 2020
            """)
    void standBesideThoseWhoBelongWithoutAPost(String id, String arguments, String day, String expected) {
        var found = graphQl.document("""
                        query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) { memberships%s {
                          edges { node { kind member { name } organization { id } since until } }
                        } } }
                        """.formatted(arguments == null ? "" : "(" + arguments + ")"))
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify();

        assertThat(found.path("organization.memberships.edges[*].node")
                        .entityList(Belonging.class)
                        .get())
                .extracting(Belonging::toString)
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(", "));
    }

    record Belonging(String kind, Who member, String since) {

        record Who(String name) {}

        @Override
        public String toString() {
            return kind + " " + member.name() + " " + since;
        }
    }
}
