package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes, changes and merges members of a small town. Today is 2026-07-01. */
class MemberMutationsIT extends SmallTownTest {

    @Test
    void makesAMemberWithPostsAndMembershipsAtOnce() {
        Map<String, Object> payload = mutations.succeed(
                "createMember",
                """
                id: "dan", name: "王 丹", named: true, rank: "科级",
                appointments: [{post: "west/head", primary: true}, {organization: "west/1", role: "DIRECTOR", since: "2025"}],
                memberships: [{organization: "west/party", kind: TEAM}]
                """,
                "member { id name dataset crossPosted appointments { id } memberships { organization { id } since } }");

        assertThat(payload.get("member"))
                .hasToString("{id=dan, name=王 丹, dataset=local, crossPosted=true, "
                        + "appointments=[{id=west/head#dan#2026-07-01}, {id=west/1:DIRECTOR#dan#2025}], "
                        + "memberships=[{organization={id=west/party}, since=2026-07-01}]}");
        assertThat(mutations.query("{ search(text: \"wangdan\") { node { id } } }", "search"))
                .hasToString("[{node={id=dan}}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "ann", name: "X"                                                  | DUPLICATE_ID input.id
            name: "X", birthYear: 1                                               | BAD_NUMBER input.birthYear
            name: "X", nationalId: "123"                                          | BAD_NATIONAL_ID input.nationalId
            name: "X", gender: "?"                                                | BAD_VALUE input.gender
            name: "X", appointments: [{post: "west/head"}, {post: "east/head"}]   | SEATS_EXCEEDED input.appointments.1.post
            name: "X", memberships: [{organization: "nowhere", kind: TEAM}]       | UNKNOWN_REFERENCE input.memberships.0.organization
            """)
    void tellsWhatIsWrongWithANewOne(String input, String expected) {
        List<String> before = content.facts();

        assertThat(mutations.refuse("createMember", input)).containsExactly(expected);
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void keepsTheIdentityNumberThatNobodyCanStateAgain() {
        mutations.succeed("updateMember", "id: \"cat\", nationalId: \"11010519491231002X\"", "changeIds");
        List<String> before = content.facts();
        assertThat(before)
                .anyMatch(fact -> fact.startsWith("cat nationalIdHash="))
                .contains("cat nationalIdTail=002X")
                .noneMatch(fact -> fact.contains("11010519491231002X"));
        assertThat(mutations.query("{ member(id: \"cat\") { nationalIdTail birthYear } }", "member"))
                .hasToString("{nationalIdTail=002X, birthYear=1980}");

        mutations.succeed("updateMember", "id: \"cat\", rank: \"处级\"", "changeIds");

        assertThat(content.changesSince(before)).containsExactly("+ cat rank=处级");
    }

    @Test
    void clearsWhatIsNullAndLeavesTheRest() {
        List<String> before = content.facts();

        mutations.succeed("updateMember", "id: \"ann\", phone: null", "changeIds");

        assertThat(content.changesSince(before)).containsExactly("- ann phone=13800000001");
    }

    @Test
    void mergesMembersAndKeepsTheirFormerIdsResolvable() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\", since: \"2023\"", "changeIds");
        mutations.succeed(
                "addMembership", "member: \"cat\", organization: \"west/1\", kind: TEAM, since: \"2024\"", "changeIds");

        Map<String, Object> payload = mutations.succeed(
                "mergeMembers",
                "into: \"ann\", from: [\"cat\", \"bob\"], reason: \"same person\"",
                "member { id formerIds appointments { id primary } memberships { organization { id } } } "
                        + "moved { id } demoted { id } dropped membershipsMoved formerIds");

        assertThat(payload.get("member"))
                .hasToString("{id=ann, formerIds=[cat, bob], appointments=[{id=ann/head, primary=true}, "
                        + "{id=west/head#cat#2023, primary=false}, {id=bob/grid, primary=false}], "
                        + "memberships=[{organization={id=east/1/party}}, {organization={id=west/1}}]}");
        assertThat(payload.get("demoted")).hasToString("[{id=bob/grid}]");
        assertThat(payload.get("membershipsMoved")).isEqualTo(1);
        assertThat(mutations.query("{ member(id: \"cat\") { id } node(id: \"bob\") { id } }", "$"))
                .hasToString("{data={member={id=ann}, node={id=ann}}}");
        assertThat(mutations.refuse("appointMember", "member: \"bob\", post: \"west/head\""))
                .containsExactly("UNKNOWN_REFERENCE input.member");
        assertThat(mutations.refuse("createMember", "id: \"bob\", name: \"Bob\""))
                .containsExactly("DUPLICATE_ID input.id");
    }

    @Test
    void tellsOneOfTwoAppointmentsToOnePostAtOneTime() {
        mutations.succeed(
                "appointMember", "member: \"ann\", post: \"west/head\", since: \"2024\", until: \"2026\"", "changeIds");
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\", since: \"2023\"", "changeIds");

        Map<String, Object> payload = mutations.succeed(
                "mergeMembers",
                "into: \"ann\", from: [\"cat\"]",
                "dropped member { appointments(current: null) { id since until } }");

        assertThat(payload.get("dropped")).hasToString("[west/head#cat#2023]");
        assertThat(payload.get("member"))
                .hasToString("{appointments=[{id=ann/head, since=2020, until=null}, "
                        + "{id=west/head#ann#2024, since=2023, until=null}]}");
    }

    @Test
    void keepsThePrimaryOfTwoAppointmentsToOnePost() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\", since: \"2024\"", "changeIds");
        mutations.succeed("appointMember", "member: \"bob\", post: \"west/head\", since: \"2025\"", "changeIds");
        mutations.succeed("endAppointment", "id: \"bob/grid\", until: \"2024\"", "changeIds");
        content.rows("MATCH (a {id: 'west/head#bob#2025'}) SET a.primary = true, a.primaryOf = 'bob'");

        Map<String, Object> payload = mutations.succeed(
                "mergeMembers", "into: \"cat\", from: [\"bob\"]", "member { appointments { id primary since } }");

        assertThat(payload.get("member"))
                .hasToString("{appointments=[{id=west/head#cat#2024, primary=true, since=2024}]}");
    }

    @Test
    void letsAMembershipThatBothHadLastAsLongAsEither() {
        for (String member : List.of("cat", "bob")) {
            mutations.succeed(
                    "addMembership",
                    "organization: \"west/party\", kind: ROSTER, since: \"2020\", member: \"" + member + "\"",
                    "changeIds");
        }
        mutations.succeed(
                "endMembership",
                "member: \"cat\", organization: \"west/party\", kind: ROSTER, until: \"2023\"",
                "changeIds");

        Map<String, Object> payload = mutations.succeed(
                "mergeMembers",
                "into: \"cat\", from: [\"bob\"]",
                "member { memberships { since until } } membershipsMoved");

        assertThat(payload.get("member")).hasToString("{memberships=[{since=2020, until=null}]}");
        assertThat(payload.get("membershipsMoved")).isEqualTo(0);
    }

    @Test
    void joinsWhatOverlapsOneAfterTheOther() {
        for (String period : List.of("since: \"2018\", until: \"2019\"", "since: \"2021\", until: \"2022\"")) {
            mutations.succeed("appointMember", "member: \"cat\", post: \"grid/head\", " + period, "changeIds");
        }
        mutations.succeed(
                "appointMember", "member: \"ann\", post: \"west/head\", since: \"2018\", until: \"2019\"", "changeIds");
        mutations.succeed(
                "appointMember",
                "member: \"cat\", post: \"west/head\", since: \"2018-06\", until: \"2021-06\"",
                "changeIds");
        mutations.succeed(
                "appointMember", "member: \"ann\", post: \"west/head\", since: \"2021\", until: \"2022\"", "changeIds");

        Map<String, Object> payload =
                mutations.succeed("mergeMembers", "into: \"ann\", from: [\"cat\"]", "dropped moved { id }");

        assertThat(payload.get("dropped")).hasToString("[west/head#cat#2018-06, west/head#ann#2018]");
        assertThat(content.rows("MATCH (:Member {id: 'ann'})-[:HOLDS]->(a)-[:TO]->({id: 'west/head'})"
                        + " RETURN a.since AS since, a.until AS until"))
                .singleElement()
                .satisfies(row -> assertThat(row.asMap()).isEqualTo(Map.of("since", "2018", "until", "2022")));
    }

    @Test
    void saysWhatAMergerWouldDo() {
        List<String> before = content.facts();

        Map<String, Object> payload = mutations.succeed(
                "mergeMembers",
                "into: \"ann\", from: [\"bob\"], dryRun: true",
                "moved { id member { id } } demoted { id }");

        assertThat(payload.get("moved")).hasToString("[{id=bob/grid, member={id=bob}}]");
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void fillsInWhatTheOneThatStaysLeavesOpen() {
        mutations.succeed("mergeMembers", "into: \"bob\", from: [\"ann\"]", "changeIds");

        assertThat(content.facts()).contains("bob birthYear=1970", "bob phone=13800000001", "bob name=Bob");
    }

    @Test
    void refusesToMergeWhoHasAnotherIdentityNumber() {
        mutations.succeed("updateMember", "id: \"cat\", nationalId: \"11010519491231002X\"", "changeIds");
        mutations.succeed("updateMember", "id: \"bob\", nationalId: \"440524188001010014\"", "changeIds");

        assertThat(mutations.refuse("mergeMembers", "into: \"cat\", from: [\"bob\"]"))
                .containsExactly("DIFFERENT_PEOPLE input.from");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            into: "ann", from: ["ann"]      | UNKNOWN_REFERENCE input.from
            into: "ann", from: ["nobody"]   | UNKNOWN_REFERENCE input.from
            into: "ann", from: []           | MISSING_VALUE input.from
            into: "nobody", from: ["ann"]   | UNKNOWN_REFERENCE input.into
            into: "east", from: ["ann"]     | UNKNOWN_REFERENCE input.into
            """)
    void refusesMergersOfNobody(String input, String expected) {
        assertThat(mutations.refuse("mergeMembers", input)).containsExactly(expected);
    }
}
