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
class MembersIT {

    private HttpGraphQlTester graphQl;

    @Autowired
    void askAsAdministrator(HttpGraphQlTester anybody, AdminToken administrator) {
        graphQl = administrator.asks(anybody);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within: "990101001"                                    |            | 李秀英 曾志伟 王永涛 陈晨 孙琦 钱进 吴霞 郑浩 张建国 周强 （某副科级干部）
            within: "qh/sun"                                       |            | 孙琦 李秀英 钱进 吴霞 郑浩
            within: "qh/station"                                   |            |
            within: "qh/station"                                   | 2022-12-31 | 吴霞
            within: "990101001003"                                 |            |
            within: "990101001003"                                 | 2023-01-01 | 冯娟
            within: "990101001003"                                 | 2015-05-31 | 何老
            within: "990101001", filter: {crossPosted: true}       |            | 李秀英 曾志伟 王永涛 孙琦 周强
            within: "990101001", filter: {crossPosted: true}       | 2026-06-30 | 李秀英 曾志伟 王永涛 孙琦 周强
            within: "990101001", filter: {crossPosted: true}       | 2027-01-01 | 李秀英 曾志伟 王永涛 孙琦 郑浩 周强
            within: "qh/sun", filter: {crossPosted: true}          |            | 孙琦 李秀英
            within: "qh/sun", filter: {crossPosted: false}         |            | 钱进 吴霞 郑浩
            within: "990101001", filter: {partyMember: true}       |            | 李秀英 曾志伟 王永涛 孙琦 钱进 张建国
            within: "990101001", filter: {partyMember: false}      |            | 周强
            within: "990101001", filter: {nameContains: "秀"}      |            | 李秀英
            within: "990101001", filter: {nameContains: "副科级"}  |            | （某副科级干部）
            filter: {dataset: "qinghe", nameContains: "敏"}        |            | 赵敏
            filter: {dataset: "qinghe", nameContains: "敏"}        | 2020-01-01 | 赵敏
            filter: {dataset: "qinghe", nameContains: "何"}        |            |
            filter: {dataset: "documented", crossPosted: true}     |            | 李亮亮 （街道党工委书记） 金祥荣
            filter: {dataset: "divisions"}                         |            |
            """)
    void areThoseWhoServeOrBelongOnTheDay(String arguments, String day, String names) {
        assertThat(graphQl.document(
                                "query($asOf: Date) { members(%s, asOf: $asOf, first: 100) { edges { node { name } } } }"
                                        .formatted(arguments))
                        .variable("asOf", day)
                        .execute()
                        .errors()
                        .verify()
                        .path("members.edges[*].node.name")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder(names == null ? new String[0] : names.split(" "));
    }

    @Test
    void areFoundByIdWithAllThatIsStated() {
        graphQl.document("""
                        { member(id: "qh/someone") {
                          id name named rank partyMember note dataset synthetic crossPosted
                          appointments { post { id } } memberships { kind } sources { id } citations { locator }
                        } }
                        """).execute().errors().verify().path("member").matchesJsonStrictly("""
                        {"id": "qh/someone", "name": "（某副科级干部）", "named": false, "rank": "副科级", "partyMember": null,
                         "note": null, "dataset": "qinghe", "synthetic": true, "crossPosted": false,
                         "appointments": [{"post": {"id": "qh/wuye-branch:PARTY_SECRETARY"}}], "memberships": [],
                         "sources": [], "citations": []}
                        """);
    }

    @Test
    void areNotFoundByTheIdOfSomethingElse() {
        graphQl.document("{ member(id: \"qh/sun\") { id } }")
                .execute()
                .errors()
                .verify()
                .path("member")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/li   |                 |            | 副书记 主任
            qh/li   | (current: true) | 2020-12-31 |
            qh/wang |                 |            | 书记 主任 网格长 委员
            qh/wang |                 | 2021-06-14 | 书记 网格长
            qh/zhao |                 |            | 主任
            qh/zhao |                 | 2021-02-28 | 书记
            qh/zhao | (current: false)|            | 书记
            qh/zhao | (current: null) |            | 主任 书记
            qh/zheng| (current: false)|            | 委员
            qh/zheng| (current: false)| 2027-01-01 |
            qh/feng |                 |            |
            qh/retired | (current: null) |         | 主任
            """)
    void holdPostsThePrimaryOneFirst(String id, String arguments, String day, String roles) {
        var found = graphQl.document("""
                        query($id: ID!, $asOf: Date) { member(id: $id, asOf: $asOf) { appointments%s { role { nameZh } } } }
                        """.formatted(arguments == null ? "" : arguments))
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("member.appointments[*].role.nameZh")
                .entityList(String.class)
                .get();
        String[] expected = roles == null ? new String[0] : roles.split(" ");

        assertThat(found)
                .containsExactlyInAnyOrder(expected)
                .startsWith(roles == null ? new String[0] : new String[] {expected[0]});
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            qh/li,    ,           true
            qh/li,    2020-12-31, false
            qh/zhang, ,           false
            qh/zheng, ,           false
            qh/zheng, 2027-01-01, true
            qh/only-roster, ,     false
            """)
    void areCrossPostedWithPostsAtTwoOrganizationsOnTheDay(String id, String day, boolean crossPosted) {
        graphQl.document("query($id: ID!, $asOf: Date) { member(id: $id, asOf: $asOf) { crossPosted } }")
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .path("member.crossPosted")
                .entity(Boolean.class)
                .isEqualTo(crossPosted);
    }

    @Test
    void belongWhereTheyBelongOnTheDay() {
        graphQl.document("""
                        { now: member(id: "qh/wu") { memberships { kind } }
                          then: member(id: "qh/wu", asOf: "2022-12-31") {
                            memberships { kind since until organization { id } member { id } }
                          } }
                        """).execute().errors().verify().path("$.data").matchesJsonStrictly("""
                        {"now": {"memberships": []}, "then": {"memberships": [{"kind": "TEAM", "since": "2020", "until": "2023",
                          "organization": {"id": "qh/station"}, "member": {"id": "qh/wu"}}]}}
                        """);
    }
}
