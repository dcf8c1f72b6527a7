package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes posts in a small town and appoints people to them. Today is 2026-07-01. */
class PostingMutationsIT extends SmallTownTest {

    @Test
    void makesAPostAndAppointsSomebodyToIt() {
        mutations.succeed(
                "createPost",
                "id: \"p\", organization: \"east/1\", role: \"副主任\", title: \"Deputy\", seats: 2",
                "post { role { code } title seats vacancies organization { id } version }");

        Map<String, Object> payload = mutations.succeed(
                "appointMember",
                "member: \"cat\", post: \"p\", document: \"No. 1\"",
                "appointment { id member { id } post { id vacancies } since until primary current version }");

        assertThat(payload.get("appointment"))
                .hasToString(
                        "{id=p#cat#2026-07-01, member={id=cat}, post={id=p, vacancies=1}, since=2026-07-01, until=null, "
                                + "primary=false, current=true, version=1}");
    }

    @Test
    void appointsToARoleAtAnOrganization() {
        Map<String, Object> payload = mutations.succeed(
                "appointMember",
                "member: \"cat\", organization: \"west/1\", role: \"PARTY_SECRETARY\", since: null, primary: true",
                "appointment { post { id seats } since primary }");

        assertThat(payload.get("appointment"))
                .hasToString("{post={id=west/1:PARTY_SECRETARY, seats=1}, since=null, primary=true}");
    }

    @Test
    void appointsNobodyBesideTheHolderOfAPostThatAnAppointmentMade() {
        mutations.succeed(
                "appointMember", "member: \"cat\", organization: \"west/1\", role: \"DIRECTOR\"", "changeIds");

        assertThat(mutations.refuse("appointMember", "member: \"bob\", organization: \"west/1\", role: \"DIRECTOR\""))
                .containsExactly("SEATS_EXCEEDED input");

        mutations.succeed("updatePost", "id: \"west/1:DIRECTOR\", seats: 2", "changeIds");
        mutations.succeed(
                "appointMember", "member: \"bob\", organization: \"west/1\", role: \"DIRECTOR\"", "changeIds");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            member: "cat", post: "east/head"                                       | SEATS_EXCEEDED input.post
            member: "ann", post: "west/head", primary: true                        | TWO_PRIMARIES input.primary
            member: "nobody", post: "west/head"                                    | UNKNOWN_REFERENCE input.member
            member: "cat", post: "nothing"                                         | UNKNOWN_REFERENCE input.post
            member: "cat"                                                          | MISSING_VALUE input
            member: "cat", organization: "east"                                    | MISSING_VALUE input
            member: "cat", organization: "east", role: "KING"                      | UNKNOWN_ROLE input.role
            member: "cat", organization: "old", role: "DIRECTOR"                   | DISSOLVED input
            member: "cat", post: "west/head", since: "2026", until: "2025"         | PERIOD_REVERSED input.until
            member: "cat", post: "west/head", organization: "east"                 | BAD_VALUE input.organization
            """)
    void tellsWhatIsWrongWithAnAppointment(String input, String expected) {
        List<String> before = content.facts();

        assertThat(mutations.refuse("appointMember", input)).containsExactly(expected);
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void refusesTheSameAppointmentTwice() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\"", "changeIds");

        assertThat(mutations.refuse("appointMember", "member: \"cat\", post: \"west/head\""))
                .contains("DUPLICATE_ID input");
    }

    @Test
    void endsAnAppointmentOnce() {
        Map<String, Object> payload = mutations.succeed(
                "endAppointment",
                "id: \"ann/head\", until: \"2026-06-30\"",
                "appointment { until current post { vacancies } }");

        assertThat(payload.get("appointment")).hasToString("{until=2026-06-30, current=false, post={vacancies=1}}");
        assertThat(mutations.refuse("endAppointment", "id: \"ann/head\"")).containsExactly("ALREADY_ENDED input.id");
        assertThat(mutations.refuse("endAppointment", "id: \"bob/grid\", until: \"2021\""))
                .containsExactly("PERIOD_REVERSED input.until");
        mutations.succeed("appointMember", "member: \"cat\", post: \"east/head\", primary: true", "changeIds");
    }

    @Test
    void endsAnAppointmentWhoseIdWasMade() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\", since: \"2026\"", "changeIds");

        Map<String, Object> payload =
                mutations.succeed("endAppointment", "id: \"west/head#cat#2026\"", "appointment { id since until }");

        assertThat(payload.get("appointment")).hasToString("{id=west/head#cat#2026, since=2026, until=2026-07-01}");
    }

    @Test
    void transfersAMemberAtOnce() {
        Map<String, Object> payload = mutations.succeed(
                "transferMember",
                "appointment: \"ann/head\", to: {post: \"west/head\", title: \"Acting\"}, on: \"2026-05-01\"",
                "appointment { post { id } title since primary member { id appointments { id } } } ended { id until }");

        assertThat(payload.get("appointment"))
                .hasToString("{post={id=west/head}, title=Acting, since=2026-05-01, primary=true, "
                        + "member={id=ann, appointments=[{id=west/head#ann#2026-05-01}]}}");
        assertThat(payload.get("ended")).hasToString("{id=ann/head, until=2026-05-01}");
    }

    @Test
    void leavesAMemberWhereSheIsWhenTheTransferFails() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\"", "changeIds");
        mutations.succeed("updatePost", "id: \"west/head\", seats: 1", "changeIds");
        List<String> before = content.facts();

        assertThat(mutations.refuse("transferMember", "appointment: \"ann/head\", to: {post: \"west/head\"}"))
                .containsExactly("SEATS_EXCEEDED input.to.post");
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void takesAnEndThatIsNullForToday() {
        mutations.succeed(
                "appointMember", "member: \"cat\", post: \"west/head\", since: \"2026\", until: \"2030\"", "changeIds");

        Map<String, Object> payload =
                mutations.succeed("endAppointment", "id: \"west/head#cat#2026\", until: null", "appointment { until }");

        assertThat(payload.get("appointment")).hasToString("{until=2026-07-01}");
        assertThat(mutations
                        .succeed(
                                "transferMember",
                                "appointment: \"ann/head\", to: {post: \"west/head\"}, on: null",
                                "appointment { since } ended { until }")
                        .toString())
                .contains("since=2026-07-01", "until=2026-07-01");
    }

    @Test
    void takesNoPostWhoseIdHappensToBeThatOfARole() {
        mutations.succeed(
                "createPost",
                "id: \"west/1:DIRECTOR\", organization: \"east\", role: \"LIAISON_OFFICER\"",
                "changeIds");
        mutations.succeed("createMember", "id: \"west:HEAD\", name: \"Eve\"", "changeIds");
        List<String> before = content.facts();

        assertThat(mutations.refuse("appointMember", "member: \"cat\", organization: \"west/1\", role: \"主任\""))
                .containsExactly("DUPLICATE_ID input.role");
        assertThat(mutations.refuse("appointMember", "member: \"cat\", organization: \"west\", role: \"HEAD\""))
                .containsExactly("DUPLICATE_ID input.role");
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void refusesFewerSeatsThanHolders() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\"", "changeIds");
        mutations.succeed("appointMember", "member: \"bob\", post: \"west/head\"", "changeIds");

        assertThat(mutations.refuse("updatePost", "id: \"west/head\", seats: 1"))
                .containsExactly("SEATS_EXCEEDED input.seats");
    }

    @Test
    void asksWhichOfSeveralMembershipsIsToEnd() {
        for (String since : List.of("2024", "2025")) {
            mutations.succeed(
                    "addMembership",
                    "member: \"cat\", organization: \"west/1\", kind: TEAM, since: \"%s\"".formatted(since),
                    "changeIds");
        }
        String several = "member: \"cat\", organization: \"west/1\", kind: TEAM";

        assertThat(mutations.refuse("endMembership", several)).containsExactly("BAD_VALUE input");
        assertThat(mutations
                        .succeed("endMembership", several + ", since: \"2024\"", "membership { since until }")
                        .get("membership"))
                .hasToString("{since=2024, until=2026-07-01}");
        assertThat(mutations
                        .succeed(
                                "endMembership",
                                several + ", since: null, until: \"2030\"",
                                "membership { since until }")
                        .get("membership"))
                .hasToString("{since=2025, until=2030}");
        assertThat(mutations
                        .succeed("endMembership", several, "membership { until }")
                        .get("membership"))
                .hasToString("{until=2026-07-01}");
    }

    @Test
    void saysWhereSomebodyBelongsAndUntilWhen() {
        mutations.succeed(
                "addMembership",
                "member: \"cat\", organization: \"west/party\", kind: CHECK_IN, since: \"2025\"",
                "changeIds");
        assertThat(mutations.refuse(
                        "addMembership",
                        "member: \"cat\", organization: \"west/party\", kind: CHECK_IN, since: \"2025\""))
                .containsExactly("DUPLICATE_ID input");

        Map<String, Object> payload = mutations.succeed(
                "endMembership",
                "member: \"cat\", organization: \"west/party\", kind: CHECK_IN",
                "membership { member { id } organization { id } kind since until }");

        assertThat(payload.get("membership"))
                .hasToString(
                        "{member={id=cat}, organization={id=west/party}, kind=CHECK_IN, since=2025, until=2026-07-01}");
        assertThat(mutations.refuse("endMembership", "member: \"cat\", organization: \"west/party\", kind: CHECK_IN"))
                .containsExactly("UNKNOWN_REFERENCE input");
    }
}
