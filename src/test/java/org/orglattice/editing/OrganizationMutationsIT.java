package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes, changes, moves and dissolves organizations of a small town. Today is 2026-07-01. */
class OrganizationMutationsIT extends SmallTownTest {

    @Test
    void makesAnOrganizationBelowItsHome() {
        Map<String, Object> payload = mutations.succeed(
                "createOrganization",
                "id: \"east/3\", kind: COMMUNITY, name: \"East Three\", home: \"east\", households: 12, sources: [\"report#p1\"]",
                "organization { id name kind dataset synthetic version ancestors { id } sources { id } }");

        assertThat(payload.get("organization"))
                .hasToString("{id=east/3, name=East Three, kind=COMMUNITY, dataset=local, synthetic=false, version=1, "
                        + "ancestors=[{id=town}, {id=east}], sources=[{id=report}]}");
    }

    @Test
    void makesAnIdWhereNoneIsGiven() {
        Map<?, ?> made = (Map<?, ?>) mutations
                .succeed("createOrganization", "kind: GRID, name: \"G\", home: \"east/1\"", "organization { id }")
                .get("organization");

        assertThat(made.get("id").toString()).startsWith("local/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "east/1", kind: GRID, name: "G", home: "east"                  | DUPLICATE_ID input.id
            id: "a#b", kind: GRID, name: "G", home: "east"                     | BAD_ID input.id
            kind: GRID, name: "  ", home: "east"                               | MISSING_VALUE input.name
            kind: GRID, name: "G", home: "nowhere"                             | UNKNOWN_REFERENCE input.home
            kind: GRID, name: "G", home: "ann"                                 | UNKNOWN_REFERENCE input.home
            kind: GRID, name: "G", home: "old"                                 | DISSOLVED input.home
            kind: COMMUNITY, name: "G", home: "east", code: "12"               | BAD_DIVISION_CODE input.code
            kind: ENTERPRISE, name: "G", uscc: "91310115MA1H8R7C6D"            | BAD_USCC input.uscc
            kind: GRID, name: "G", home: "east", gridLevel: 4                  | BAD_NUMBER input.gridLevel
            kind: GRID, name: "G", home: "east", partyLevel: BRANCH            | BAD_VALUE input.partyLevel
            kind: GRID, name: "G", home: "east", dataset: "none"               | UNKNOWN_REFERENCE input.dataset
            kind: GRID, name: "G", home: "east", reportsTo: "east/party"       | BAD_VALUE input.reportsTo
            kind: COMMUNITY, name: "G", termSince: "2026", termDue: "2025"     | PERIOD_REVERSED input.termDue
            """)
    void tellsWhatIsWrongWithANewOne(String input, String expected) {
        List<String> before = content.facts();

        assertThat(mutations.refuse("createOrganization", input)).containsExactly(expected);
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void changesWhatIsStatedAndKeepsTheRest() {
        List<String> before = content.facts();

        mutations.succeed(
                "updateOrganization", "id: \"east/1\", shortName: \"E1\", households: null", "organization { id }");

        assertThat(content.changesSince(before))
                .contains("- east/1 households=300", "+ east/1 shortName=E1")
                .filteredOn(fact -> !fact.contains("searchTerms"))
                .hasSize(2);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        int version = version("east/1");
        mutations.succeed(
                "updateOrganization", "id: \"east/1\", population: 5, expectedVersion: " + version, "changeIds");

        Map<String, Object> stale = mutations.call(
                "updateOrganization",
                "id: \"east/1\", population: 6, expectedVersion: " + version,
                "organization { id }");

        assertThat(Mutations.errors(stale)).containsExactly("STALE_VERSION input.expectedVersion");
        assertThat(stale.toString()).contains("currentVersion=" + (version + 1));
        assertThat(version("east/1")).isEqualTo(version + 1);
    }

    @Test
    void countsItAsAChangeWhereOnlyTheSourcesDo() {
        int version = version("east/1");

        mutations.succeed("updateOrganization", "id: \"east/1\", sources: [\"report#p2\"]", "changeIds");

        assertThat(version("east/1")).isEqualTo(version + 1);
        assertThat(mutations.refuse("updateOrganization", "id: \"east/1\", sources: [], expectedVersion: " + version))
                .containsExactly("STALE_VERSION input.expectedVersion");
    }

    private int version(String id) {
        return (int) mutations.query("{ organization(id: \"%s\") { version } }".formatted(id), "organization.version");
    }

    @Test
    void movesAnOrganizationWithAllBelowItAndKeepsItsEarlierHome() {
        mutations.succeed("moveOrganization", "id: \"east/1\", home: \"west\", on: \"2026-03-01\"", "changeIds");

        assertThat(home("east/1", "2026-02-28")).isEqualTo("east");
        assertThat(home("east/1", "2026-03-01")).isEqualTo("west");
        assertThat(mutations.query(
                        "{ organizations(within: \"west\", filter: {kinds: [GRID]}) { edges { node { id } } } }",
                        "organizations.edges"))
                .hasToString("[{node={id=east/1/g}}]");
        assertThat(content.rows("MATCH (a:Appointment {id: 'bob/grid'}) RETURN a.path AS path"))
                .first()
                .satisfies(row -> assertThat(row.get("path").asString()).startsWith("town#west#east/1#east/1/g#"));
    }

    @Test
    void movesOnADayToCome() {
        mutations.succeed("moveOrganization", "id: \"east/2\", home: \"west\", on: \"2027\"", "changeIds");

        assertThat(home("east/2", "2026-12-31")).isEqualTo("east");
        assertThat(home("east/2", "2027-01-01")).isEqualTo("west");
        assertThat(home("east/2", "2019-12-31")).isNull();
    }

    @Test
    void movesBackAndForthOnOneDay() {
        mutations.succeed("moveOrganization", "id: \"east/2\", home: \"west\"", "changeIds");
        mutations.succeed("moveOrganization", "id: \"east/2\", home: \"east\"", "changeIds");

        assertThat(home("east/2", "2026-06-30")).isEqualTo("east");
        assertThat(home("east/2", "2026-07-01")).isEqualTo("east");
    }

    @Test
    void movesAlongThePartyLine() {
        mutations.succeed(
                "moveOrganization", "id: \"east/1/party\", reportsTo: \"west/party\", on: \"2026\"", "changeIds");

        assertThat(mutations.query(
                        "{ organization(id: \"east/1/party\") { parent(line: PARTY) { id } home { id } } }",
                        "organization"))
                .hasToString("{parent={id=west/party}, home={id=east/1}}");
        assertThat(mutations.query(
                        "{ organization(id: \"east/1/party\", asOf: \"2025-12-31\") { parent(line: PARTY) { id } } }",
                        "organization"))
                .hasToString("{parent={id=east/party}}");
    }

    private Object home(String id, String day) {
        Object home = mutations.query(
                "{ organization(id: \"%s\", asOf: \"%s\") { home { id } id } }".formatted(id, day), "organization");
        Object found = ((Map<?, ?>) home).get("home");
        return found == null ? null : ((Map<?, ?>) found).get("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "east", home: "east/1"                      | HOME_CYCLE input.home
            id: "east/1", home: "east"                      | NOTHING_TO_CHANGE input
            id: "nowhere", home: "east"                     | UNKNOWN_REFERENCE input.id
            id: "east/1", home: "old"                       | DISSOLVED input.home
            id: "east/2", home: "west", on: "2019"          | PERIOD_REVERSED input.on
            id: "east/party", reportsTo: "east/1/party"     | PARTY_CYCLE input.reportsTo
            id: "east/1", reportsTo: "east/party"           | BAD_VALUE input.reportsTo
            """)
    void refusesMovesThatCannotBe(String input, String expected) {
        List<String> before = content.facts();

        assertThat(mutations.refuse("moveOrganization", input)).contains(expected);
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void dissolvesAnOrganizationAndEndsWhatIsThere() {
        Map<String, Object> payload = mutations.succeed(
                "dissolveOrganization",
                "id: \"east/1/g\", cause: MERGED, successors: [\"west/1\"], on: \"2026-06-01\"",
                "organization { dissolvedOn links { type to { id } reason since } } ended { id until }");

        assertThat(payload.get("organization"))
                .hasToString(
                        "{dissolvedOn=2026-06-01, links=[{type=SUCCEEDED_BY, to={id=west/1}, reason=MERGED, since=2026-06-01}]}");
        assertThat(payload.get("ended")).hasToString("[{id=bob/grid, until=2026-06-01}]");
        assertThat(mutations.query("{ member(id: \"bob\") { appointments { id } } }", "member.appointments"))
                .hasToString("[]");
        assertThat(mutations.query(
                        "{ member(id: \"bob\", asOf: \"2026-05-31\") { appointments { id } } }", "member.appointments"))
                .hasToString("[{id=bob/grid}]");
    }

    @Test
    void takesADayThatIsNullForToday() {
        mutations.succeed("endAppointment", "id: \"ann/head\", until: \"2025\"", "changeIds");
        List<String> before = content.facts();

        mutations.succeed("dissolveOrganization", "id: \"west/1\", cause: ABOLISHED, on: null", "changeIds");

        assertThat(content.changesSince(before)).containsExactly("+ west/1 dissolvedOn=2026-07-01");
    }

    @Test
    void neverBeginsWhatWasToBeginAfterADissolution() {
        mutations.succeed(
                "appointMember",
                "member: \"cat\", organization: \"west/1\", role: \"DIRECTOR\", since: \"2027\"",
                "changeIds");

        Map<String, Object> payload =
                mutations.succeed("dissolveOrganization", "id: \"west/1\", cause: ABOLISHED", "ended { since until }");

        assertThat(payload.get("ended")).hasToString("[{since=2027, until=2027}]");
    }

    @Test
    void saysWhatADissolutionWouldEnd() {
        List<String> before = content.facts();

        Map<String, Object> payload = mutations.succeed(
                "dissolveOrganization", "id: \"east/1/g\", cause: ABOLISHED, dryRun: true", "ended { id until }");

        assertThat(payload.get("ended")).hasToString("[{id=bob/grid, until=null}]");
        assertThat(content.changesSince(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: "east", cause: ABOLISHED                                     | DISSOLVED input
            id: "old", cause: ABOLISHED                                      | ALREADY_ENDED input.id
            id: "east/1/g", cause: ABOLISHED, successors: ["west/1"]         | SUCCESSORS input.successors
            id: "east/1/g", cause: RENAMED                                   | SUCCESSORS input.successors
            id: "east/1/g", cause: REPLACED, successors: ["west/1", "east"]  | SUCCESSORS input.successors
            id: "east/1/g", cause: SPLIT, successors: ["west/1"]             | SUCCESSORS input.successors
            id: "east/1/g", cause: MERGED, successors: ["nowhere"]           | UNKNOWN_REFERENCE input.successors
            id: "east/1/g", cause: MERGED, successors: ["east/1/g"]          | BAD_VALUE input.successors
            id: "east/1/g", cause: ABOLISHED, on: "2021-06"                  | PERIOD_REVERSED input.on
            """)
    void refusesDissolutionsThatCannotBe(String input, String expected) {
        List<String> before = content.facts();

        assertThat(mutations.refuse("dissolveOrganization", input)).contains(expected);
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void linksOrganizationsAndEndsTheLink() {
        mutations.succeed(
                "linkOrganizations",
                "from: \"east/company\", type: SERVES, to: \"west/1\", mode: \"CUSTODY\", since: \"2026-01\"",
                "link { since }");
        assertThat(mutations.refuse(
                        "linkOrganizations",
                        "from: \"east/company\", type: SERVES, to: \"west/1\", since: \"2026-01\""))
                .containsExactly("DUPLICATE_ID input");

        Map<String, Object> payload = mutations.succeed(
                "unlinkOrganizations",
                "from: \"east/company\", type: SERVES, to: \"west/1\", until: \"2026-06\"",
                "link { from { id } to { id } type mode since until }");

        assertThat(payload.get("link"))
                .hasToString(
                        "{from={id=east/company}, to={id=west/1}, type=SERVES, mode=CUSTODY, since=2026-01, until=2026-06}");
        assertThat(mutations.refuse("unlinkOrganizations", "from: \"east/company\", type: SERVES, to: \"west/1\""))
                .containsExactly("UNKNOWN_REFERENCE input");
    }
}
