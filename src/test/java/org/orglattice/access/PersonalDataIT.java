package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.AdminToken;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class PersonalDataIT {

    private static final String PURPOSE = "%E6%8D%A2%E5%B1%8A";

    @Autowired
    HttpGraphQlTester anybody;

    @Value("${orglattice.data-dir}")
    Path folder;

    private HttpGraphQlTester administrator;

    @BeforeEach
    void ask(@Autowired AdminToken token) {
        administrator = token.asks(anybody);
    }

    private HttpGraphQlTester asking(String grants, String purpose) {
        if (grants == null) {
            return purpose == null
                    ? anybody
                    : anybody.mutate().header("OrgLattice-Purpose", purpose).build();
        }
        MadeToken token = MadeToken.of(administrator, grants, grants);
        return purpose == null ? token.asks(anybody) : token.asks(anybody, purpose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is granted       | purpose   | whose      | shown | why
            ADMIN@*                 | elections | qh/wang    | true  |
            ADMIN@*                 |           | qh/wang    | false | no purpose
            EDITOR@*                | elections | qh/wang    | true  |
            EDITOR@990101001        | elections | qh/wang    | true  | serves below
            EDITOR@990101001        |           | qh/wang    | false | no purpose
            EDITOR@990101001001     | elections | qh/wang    | false | serves elsewhere, too
            EDITOR@990101001002     | elections | qh/wang    | false | serves next to it
            EDITOR@qh/sun EDITOR@990101001 | elections | qh/wang | true | by one of two grants
            EDITOR@qh/sun           | elections | qh/li      | false | checks in there, and serves elsewhere
            EDITOR@990101002        | elections | qh/zhao    | true  | serves there today
            EDITOR@990101001001     | elections | qh/zhao    | false | served there once
            EDITOR@990101001003     | elections | qh/retired | true  | has served nowhere since
            EDITOR@990101001002     | elections | qh/retired | false | never served there
            AUDITOR@990101001       | elections | qh/wang    | false | checks, and does not edit
            READER@*                | elections | qh/wang    | false |
                                    | elections | qh/wang    | false | nobody is known
            """)
    void isShownToWhoMayReadItThereForAPurpose(String grants, String purpose, String member, boolean shown) {
        var answer = asking(grants, purpose)
                .document("query($id: ID!) { member(id: $id) { name personalDataVisible phone nationalIdTail birthYear"
                        + " partyMember } }")
                .variable("id", member)
                .execute()
                .errors()
                .verify();

        answer.path("member.personalDataVisible").entity(Boolean.class).isEqualTo(shown);
        if (shown && member.equals("qh/wang")) {
            answer.path("member").matchesJson("""
                    {"phone": "19900001111", "nationalIdTail": null, "birthYear": 1980, "partyMember": true}
                    """);
        }
        if (!shown) {
            answer.path("member").matchesJson("""
                    {"phone": null, "nationalIdTail": null, "birthYear": null, "partyMember": null}
                    """);
        }
    }

    @Test
    void isAskedForOnceALevel(@Autowired MeterRegistry meters) {
        HttpGraphQlTester editor = asking("EDITOR@qh/sun", PURPOSE);
        String members = "members(within: \"990101001\") { edges { node { %s } } }";

        assertThat(statements(meters, editor, members.formatted("name"))).isEqualTo(2);
        assertThat(statements(meters, editor, members.formatted("phone birthYear partyMember")))
                .isEqualTo(3);
        assertThat(statements(meters, administrator, members.formatted("phone birthYear partyMember")))
                .isEqualTo(1);
        assertThat(statements(meters, anybody, members.formatted("phone birthYear partyMember")))
                .isEqualTo(1);
    }

    private static long statements(MeterRegistry meters, HttpGraphQlTester asking, String selection) {
        return Statements.during(
                        meters,
                        () -> asking.document("{ " + selection + " }")
                                .execute()
                                .errors()
                                .verify())
                .total();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                | 0 |
            EDITOR@990101001002 | 0 |
            AUDITOR@qh/sun      | 0 |
            EDITOR@qh/sun       | 3 | 李秀英 孙琦 钱进
            ADMIN@*             | 3 | 李秀英 孙琦 钱进
            """)
    void leavesMembershipsOutThatTellPartyMembership(String grants, int count, String names) {
        var answer = asking(grants, PURPOSE)
                .document("{ organization(id: \"qh/sun-branch\") { memberships { totalCount edges { node {"
                        + " member { name } } } } } only: member(id: \"qh/only-roster\") { memberships { kind } } }")
                .execute()
                .errors()
                .verify();

        answer.path("organization.memberships.totalCount").entity(Integer.class).isEqualTo(count);
        assertThat(answer.path("organization.memberships.edges[*].node.member.name")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder(names == null ? new String[0] : names.split(" "));
        answer.path("only.memberships").entityList(Object.class).hasSize(count == 0 ? 0 : 1);
    }

    @Test
    void leavesOtherMembershipsWhereTheyAre() {
        anybody.document("{ organization(id: \"qh/station\", asOf: \"2022-12-31\") { memberships { totalCount } } }")
                .execute()
                .path("organization.memberships.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                |            | 孙琦
                                | 2026-06-30 | 孙琦
            EDITOR@990101001002 |            | 孙琦
            EDITOR@qh/sun       |            | 孙琦 李秀英 钱进
            EDITOR@qh/sun       | 2026-06-30 | 孙琦 李秀英 钱进
            """)
    void keepsListsAndSearchFromTellingPartyMembership(String grants, String day, String names) {
        HttpGraphQlTester asking = asking(grants, PURPOSE);
        var answer = asking.document("query($day: Date) { members(within: \"qh/sun-branch\", asOf: $day) { totalCount"
                        + " edges { node { name } } } }")
                .variable("day", day)
                .execute()
                .errors()
                .verify();

        assertThat(answer.path("members.edges[*].node.name")
                        .entityList(String.class)
                        .get())
                .containsExactlyInAnyOrder(names.split(" "));
        answer.path("members.totalCount").entity(Integer.class).isEqualTo(names.split(" ").length);
        asking.document("{ search(text: \"钱进\", within: \"qh/sun\") { label } }")
                .execute()
                .errors()
                .verify()
                .path("search[*].label")
                .entityList(String.class)
                .isEqualTo(names.contains("钱进") ? List.of("钱进") : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            | within: "qh/sun",    | false
            AUDITOR@*       | within: "qh/sun",    | false
            EDITOR@qh/moon  | within: "qh/sun",    | false
            EDITOR@qh/sun   | within: "990101001", | false
            EDITOR@qh/sun   |                      | false
            EDITOR@qh/sun   | within: "qh/sun",    | true
            EDITOR@99       | within: "qh/sun",    | true
            EDITOR@*        |                      | true
            """)
    void takesTheRightToFilterByPartyMembership(String grants, String within, boolean allowed) {
        var answer = asking(grants, PURPOSE)
                .document("{ members(" + (within == null ? "" : within)
                        + " filter: {partyMember: true}) { edges { node { id } } } }")
                .execute()
                .returnResponse();

        if (allowed) {
            assertThat(answer.getErrors()).isEmpty();
        } else {
            assertThat(answer.getErrors()).singleElement().satisfies(error -> {
                assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN");
                assertThat(error.getMessage()).contains("Party membership", "OrgLattice-Purpose");
            });
            assertThat(answer.toMap().toString()).doesNotContain("qh/sun-qi");
        }
    }

    /** Who serves elsewhere, too, is masked, and must not be found by what is masked either. */
    @ParameterizedTest
    @CsvSource({
        "990101001001, 2026-07-01",
        "990101001001, 2025-07-01",
        "qh/sun, 2026-07-01",
        "990101001, 2026-07-01",
    })
    void findsByPartyMembershipOnlyThoseWhoseIsShown(String within, String day) {
        String document = """
                query($within: ID!, $day: Date!) {
                  all: members(within: $within, asOf: $day, first: 100) { edges { node { id partyMember } } }
                  found: members(within: $within, asOf: $day, filter: {partyMember: true}) { totalCount edges { node { id } } }
                }
                """;
        HttpGraphQlTester editor = asking("EDITOR@" + within, PURPOSE);

        var told = ask(editor, document, within, day);
        var toldToAdministrator = ask(asking("EDITOR@*", PURPOSE), document, within, day);

        List<String> shown = told.path("all.edges[?(@.node.partyMember == true)].node.id")
                .entityList(String.class)
                .get();
        List<String> found =
                told.path("found.edges[*].node.id").entityList(String.class).get();
        assertThat(found).isEqualTo(shown);
        assertThat(told.path("found.totalCount").entity(Integer.class).get()).isEqualTo(shown.size());
        assertThat(toldToAdministrator
                        .path("found.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .containsAll(found)
                .isNotEmpty();
    }

    private static GraphQlTester.Traversable ask(HttpGraphQlTester asking, String document, String within, String day) {
        return asking.document(document)
                .variable("within", within)
                .variable("day", day)
                .execute()
                .errors()
                .verify();
    }

    @Test
    void isWrittenDownWhereItIsShown() throws IOException {
        MadeToken token = MadeToken.of(administrator, "elections", "EDITOR@qh/sun");
        token.asks(anybody, "%E6%8D%A2%E5%B1%8A%20one")
                .document("query Roster { members(within: \"990101001001\") { edges { node { phone partyMember } } } }")
                .operationName("Roster")
                .execute()
                .errors()
                .verify();

        assertThat(log("换届 one"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"at\":\"2026-07-01T12:00Z\"", "\"viewer\":\"token:elections\"")
                        .contains("\"operation\":\"Roster\"", "\"request\":\"")
                        .contains("\"partyMember\":[\"qh/only-roster\",\"qh/sun-qi\",\"qh/wu\",\"qh/zheng\"]")
                        .contains("\"phone\":[")
                        .doesNotContain("qh/li", "qh/wang", "true", "19900001111"));
    }

    @Test
    void isWrittenDownWhereAListTellsIt() throws IOException {
        HttpGraphQlTester editor = asking("EDITOR@qh/sun", "two");
        editor.document("{ organization(id: \"qh/sun-branch\") { memberships { totalCount edges { cursor } } } }")
                .executeAndVerify();
        editor.document("{ members(within: \"qh/sun\", filter: {partyMember: true}) { edges { cursor } } }")
                .executeAndVerify();

        assertThat(log("two"))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"memberships\":[\"qh/li\",\"qh/only-roster\",\"qh/sun-qi\"]"),
                        line -> assertThat(line).contains("\"partyMember\":[", "qh/sun-qi"));
    }

    @Test
    void isWrittenDownWithTheIdThatTheAnswerBears() throws IOException {
        AtomicReference<String> id = new AtomicReference<>("none");
        asking("EDITOR@qh/sun", "four")
                .mutate()
                .webTestClient(client -> client.entityExchangeResultConsumer(
                        answer -> id.set(answer.getResponseHeaders().getFirst("X-Request-Id"))))
                .build()
                .document("{ members(within: \"qh/sun\", filter: {partyMember: true}) { edges { cursor } } }")
                .executeAndVerify();

        assertThat(log("four")).singleElement(InstanceOfAssertFactories.STRING).contains("\"" + id.get() + "\"");
    }

    @Test
    void isNotWrittenDownWhereItIsMasked() throws IOException {
        asking("EDITOR@qh/moon", "three")
                .document("{ members(within: \"qh/sun\") { edges { node { phone memberships { kind } } } } }")
                .executeAndVerify();

        assertThat(log("three")).isEmpty();
    }

    private List<String> log(String purpose) throws IOException {
        try (var lines = Files.lines(folder.resolve("access.log"))) {
            return lines.filter(line -> line.contains("\"purpose\":\"" + purpose + "\""))
                    .toList();
        }
    }
}
