package org.orglattice.exports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.orglattice.exports.chart.Box.Leader;
import org.orglattice.organization.OrganizationKind;

class MermaidWriterTests {

    /** All lines that may come, whatever names there are. */
    private static final String LINE = "---|title: \"(?:[^\"\\\\]|\\\\.)*\"|flowchart TD"
            + "|  n\\d+x?\\[\"(?:[^\"#<>&;`\\[\\]{}]|#\\d+;|<b>|</b>|<br/>)*\"](?::::[a-z]+)?"
            + "|  n\\d+ (?:---|-\\.->) n\\d+x?|  classDef [a-z]+ [-:,#a-z0-9 ]+";

    @Test
    void drawsBoxesAndLines() {
        assertThat(written(SmallStructure.of("清河街道", 1)
                        .with("y", "x", OrganizationKind.COMMUNITY, "东社区", 4)
                        .led("y", new Leader("主任", null, false))))
                .contains(
                        "flowchart TD\n",
                        "  n0[\"<b>清河街道</b><br/>街道\"]:::area\n",
                        "  n1[\"<b>东社区</b><br/>社区 · 1 人<br/>主任　空缺\"]:::area\n",
                        "  n1x[\"下设 4 个\"]:::rest\n",
                        "  n0 --- n1\n");
    }

    @Test
    void isOfItsGrammarWhateverTheNames() {
        String hostile = "a\"] --> b; end\n%% #quot; `x` <img onerror=1> subgraph {{}} \\ & --- \u202E";

        assertThat(written(SmallStructure.of(hostile, 1)
                                .with("end", "x", OrganizationKind.GRID, hostile, 0)
                                .led("end", new Leader(hostile, hostile, true)))
                        .lines())
                .allMatch(line -> line.matches(LINE));
    }

    @Test
    void staysWithinWhatMermaidDraws() {
        Leader[] leaders = new Leader[12];
        Arrays.fill(leaders, new Leader("副书记、副主任", "某某某某某某某某", true));

        assertDrawn(written(SmallStructure.town(40, 40).ledThroughout(leaders)));
        assertDrawn(written(SmallStructure.of("单".repeat(200), 4000).led("x", leaders)));
    }

    @Test
    void countsTheLinesOfThePartyToo() {
        SmallStructure town = SmallStructure.of("街道", 199);
        for (int i = 1; i < 200; i++) {
            town.with("x/" + i, "x", OrganizationKind.PARTY_ORGANIZATION, "支部", 1)
                    .reporting("x/" + i, "x");
        }

        String written = written(town);

        assertDrawn(written);
        assertThat(written).contains("另有 ");
    }

    private static void assertDrawn(String written) {
        assertThat(written.length()).isLessThanOrEqualTo(50_000);
        assertThat(written.lines().filter(line -> line.contains(" --- ") || line.contains(" -.-> ")))
                .hasSizeLessThanOrEqualTo(500);
        assertThat(written).containsAnyOf("下设", "另有");
    }

    private static String written(SmallStructure structure) {
        return MermaidWriter.write(structure.structure());
    }
}
