package org.orglattice.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orglattice.test.Tables;

/** What is changed is told: by whom, what it was, what it is, and why. Today is 2026-07-01. */
class HistoryOfEditsIT extends SmallTownTest {

    @SuppressWarnings("unchecked")
    private List<Object> changes(String arguments) {
        return (List<Object>) mutations.query(
                "{ changes(%s) { edges { node { action actor reason table subjectId before after } } } }"
                        .formatted(arguments),
                "changes.edges[*].node");
    }

    @Test
    void tellsWhatAnUpdateChangedAndWhy() {
        mutations.succeed("updateOrganization", "id: \"east/1\", households: 310, reason: \"census\"", "changeIds");

        assertThat(changes("of: \"east/1\""))
                .singleElement()
                .hasToString("{action=updateOrganization, actor=administrator, reason=census, table=organizations, "
                        + "subjectId=east/1, before={households=300}, after={households=310}}");
    }

    @Test
    void tellsNothingOfWhatIsRefusedTriedOrLeftAsItIs() {
        String before = changes("first: 50").toString();

        mutations.refuse("appointMember", "member: \"cat\", post: \"east/head\"");
        mutations.succeed("dissolveOrganization", "id: \"east/2\", cause: ABOLISHED, dryRun: true", "changeIds");
        mutations.succeed("updateOrganization", "id: \"east/1\", households: 300", "changeIds");

        assertThat(changes("first: 50")).hasToString(before);
    }

    @Test
    void tellsATransferAtBothEnds() {
        mutations.succeed("transferMember", "appointment: \"ann/head\", to: {post: \"west/head\"}", "changeIds");

        assertThat(changes("within: \"east\", first: 1"))
                .singleElement()
                .asString()
                .contains("subjectId=ann/head", "before={until=null}", "after={until=2026-07-01}");
        assertThat(changes("within: \"west\""))
                .singleElement()
                .asString()
                .contains("subjectId=west/head#ann#2026-07-01", "before=null");
        assertThat(changes("of: \"ann\"")).hasSize(2);
    }

    @Test
    void agreesWithWhatIsAnsweredAsOfThatDay() {
        mutations.succeed("moveOrganization", "id: \"east/1\", home: \"west\", on: \"2026-05-01\"", "changeIds");

        Object move = changes("of: \"east/1\"").get(0);
        assertThat(move.toString())
                .contains("before={home=east, home_since=null}", "after={home=west, home_since=2026-05-01}");
        for (Map.Entry<String, String> day :
                Map.of("2026-04-30", "east", "2026-05-01", "west").entrySet()) {
            assertThat(mutations.query(
                            "{ organization(id: \"east/1\", asOf: \"%s\") { home { id } } }".formatted(day.getKey()),
                            "organization.home.id"))
                    .isEqualTo(day.getValue());
        }
        assertThat(changes("within: \"east\", first: 1")).containsExactly(move);
        assertThat(changes("within: \"west\", first: 1")).containsExactly(move);
    }

    @Test
    void keepsTheHistoryOfWhatIsRemoved() {
        mutations.succeed("updateMember", "id: \"cat\", rank: \"chief\"", "changeIds");
        mutations.succeed("mergeMembers", "into: \"ann\", from: [\"cat\"]", "changeIds");

        assertThat(changes("of: \"cat\"").toString())
                .contains("action=updateMember", "action=mergeMembers", "after=null");
        assertThat(changes("of: \"ann\", first: 1").toString()).contains("after={former_ids=cat, rank=chief}");
    }

    @Test
    void tellsWhatALoadChangedOfWhatWasThere() {
        loader.load(Tables.named("town")
                .with(
                        "organizations",
                        "id,kind,name,home\neast/2,COMMUNITY,Renamed,west\neast/4,COMMUNITY,New,east\n"));

        assertThat(changes("of: \"east/2\""))
                .singleElement()
                .asString()
                .contains("action=loadDataset", "actor=service", "home=west", "name=Renamed");
        assertThat(changes("of: \"town\", first: 1").toString()).contains("table=dataset", "organizations=2");
    }
}
