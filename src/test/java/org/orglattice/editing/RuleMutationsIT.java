package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.test.Tables;

/** Puts rules on a small town, explains gaps, onboards divisions and removes data sets. Today is 2026-07-01. */
class RuleMutationsIT extends SmallTownTest {

    private static final String FILLED =
            "template: \"POST_FILLED\", within: \"town\", parameters: {role: \"DIRECTOR\", subject: {kind: \"SUB_DISTRICT\"}}";

    @Test
    void putsARuleThatAuditsFollowAtOnce() {
        Map<String, Object> payload = mutations.succeed(
                "putRule",
                "id: \"r\", verdict: REQUIRED, target: 0.9, " + FILLED,
                "rule { id verdict target template version }");

        assertThat(payload.get("rule"))
                .hasToString("{id=r, verdict=REQUIRED, target=0.9, template=POST_FILLED, version=1}");
        assertThat(mutations.query("{ audit(rule: \"r\") { checked satisfied missing } }", "audit"))
                .hasToString("{checked=2, satisfied=1, missing=1}");

        mutations.succeed("putRule", "id: \"r\", expectedVersion: 1, titleZh: \"主任\", " + FILLED, "rule { id }");
        assertThat(mutations.query("{ node(id: \"r\") { ... on Rule { verdict target titleZh version } } }", "node"))
                .hasToString("{verdict=WANTED, target=null, titleZh=主任, version=2}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            template: "NONE", within: "town"                              | UNKNOWN_TEMPLATE input.template
            template: "POST_FILLED", within: "nowhere"                    | UNKNOWN_REFERENCE input.within
            template: "POST_FILLED", within: "town", parameters: {a: 1}   | BAD_PARAMETERS input.parameters
            id: "ann", template: "TERM_DUE", within: "town"               | DUPLICATE_ID input.id
            """)
    void tellsWhatIsWrongWithARule(String input, String expected) {
        assertThat(mutations.refuse("putRule", input)).contains(expected);
    }

    @Test
    void explainsAGapAndRemovesTheRuleWithIt() {
        mutations.succeed("putRule", "id: \"r\", " + FILLED, "changeIds");

        Map<String, Object> payload = mutations.succeed(
                "explainGap",
                "rule: \"r\", subject: \"west\", reason: \"newly made\", until: \"2027\"",
                "explanation { reason by since until }");

        assertThat(payload.get("explanation"))
                .hasToString("{reason=newly made, by=administrator, since=2026-07-01, until=2027}");
        assertThat(mutations.query("{ audit(rule: \"r\") { checked explained missing coverage } }", "audit"))
                .hasToString("{checked=1, explained=1, missing=0, coverage=1.0}");
        assertThat(mutations.refuse("explainGap", "rule: \"r\", subject: \"west\", reason: \"again\""))
                .containsExactly("DUPLICATE_ID input");
        assertThat(mutations.refuse("explainGap", "rule: \"r\", subject: \"nothing\", reason: \"x\""))
                .containsExactly("UNKNOWN_REFERENCE input.subject");

        assertThat(mutations.succeed("removeRule", "id: \"r\"", "ruleId").get("ruleId"))
                .isEqualTo("r");
        assertThat(mutations.query("{ rules(within: \"town\") { id } }", "rules"))
                .hasToString("[]");
        assertThat(content.rows("MATCH (e:Explanation) RETURN e")).isEmpty();
        assertThat(mutations.refuse("removeRule", "id: \"r\"")).containsExactly("UNKNOWN_REFERENCE input.id");
    }

    @Test
    void onboardsASubDistrictWithItsChainAndCommunities() {
        Map<String, Object> payload = mutations.succeed(
                "onboardDivision",
                "code: \"110101001\"",
                "organization { id name ancestors { id } children(kinds: [COMMUNITY]) { totalCount } }");

        assertThat(payload.get("organization").toString())
                .startsWith(
                        "{id=110101001, name=东华门街道, ancestors=[{id=11}, {id=1101}, {id=110101}], children={totalCount=");
        mutations.succeed("onboardDivision", "code: \"110101001\"", "organization { id }");
        assertThat(mutations.refuse("onboardDivision", "code: \"119999999\""))
                .containsExactly("BAD_DIVISION_CODE input.code");
        assertThat(mutations.refuse("onboardDivision", "code: \"11\"")).containsExactly("BAD_DIVISION_CODE input.code");
    }

    @Test
    void removesADataSetWhole() {
        content.clear();
        List<String> before = content.facts();
        loader.load(SmallTown.tables());

        Map<String, Object> payload = mutations.succeed("removeDataset", "id: \"town\"", "dataset removed");

        assertThat(payload).containsEntry("dataset", "town").containsEntry("removed", 22);
        assertThat(content.changesSince(before)).isEmpty();
        assertThat(mutations.refuse("removeDataset", "id: \"town\"")).containsExactly("UNKNOWN_REFERENCE input.id");
        assertThat(loader.load(SmallTown.tables())).isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void leavesADataSetThatAnotherOneDependsOn() {
        mutations.succeed("appointMember", "member: \"cat\", post: \"west/head\"", "changeIds");
        List<String> before = content.facts();

        Map<String, Object> refused = mutations.call("removeDataset", "id: \"town\"", "dataset");

        assertThat(Mutations.errors(refused)).containsExactly("IN_USE input.id");
        assertThat(refused.toString()).contains("west/head#cat#2026-07-01 (local)");
        assertThat(content.changesSince(before)).isEmpty();
        mutations.succeed("removeDataset", "id: \"local\"", "dataset");
        mutations.succeed("removeDataset", "id: \"town\"", "dataset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "memberships"})
    void leavesADataSetWhoseSourcesAnotherOneNames(String table) {
        String row = table.equals("links")
                ? "from,type,to,since,sources\no/company,SERVES,o/estate,2021,report#p2\n"
                : "member,organization,kind,since,sources\no/eve,o/party,ROSTER,2019,report\n";
        Tables other = Tables.named("other")
                .with("organizations", """
                        id,kind,name,home
                        o,SUB_DISTRICT,O,
                        o/c,COMMUNITY,C,o
                        o/party,PARTY_ORGANIZATION,Party,o
                        o/company,PROPERTY_COMPANY,Company,o
                        o/estate,COMPOUND,Estate,o/c
                        """)
                .with("members", "id,name,party_member\no/eve,Eve,true\n")
                .with(table, row);
        assertThat(loader.load(other)).isInstanceOf(LoadResult.Loaded.class);

        Map<String, Object> refused = mutations.call("removeDataset", "id: \"town\"", "dataset");

        assertThat(Mutations.errors(refused)).containsExactly("IN_USE input.id");
        assertThat(refused.toString()).contains("(other)");
        mutations.succeed("removeDataset", "id: \"other\"", "dataset");
        mutations.succeed("removeDataset", "id: \"town\"", "dataset");
    }
}
