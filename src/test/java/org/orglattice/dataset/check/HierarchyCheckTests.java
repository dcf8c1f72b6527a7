package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.SmallDataSet;

class HierarchyCheckTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph();

    @Test
    void reportsOrganizationsThatBelongToThemselves() {
        Checked checked = Checked.alone(set.with("organizations", """
                        id,kind,name,home,reports_to
                        a,GRID,甲,a,
                        b,GRID,乙,c,
                        c,GRID,丙,d,
                        d,GRID,丁,b,
                        e,PARTY_ORGANIZATION,戊,,f
                        f,PARTY_ORGANIZATION,己,,e
                        """));

        assertThat(checked.places())
                .containsExactly(
                        "organizations:2 home HOME_CYCLE",
                        "organizations:3 home HOME_CYCLE",
                        "organizations:4 home HOME_CYCLE",
                        "organizations:5 home HOME_CYCLE",
                        "organizations:6 reports_to PARTY_CYCLE",
                        "organizations:7 reports_to PARTY_CYCLE");
        assertThat(checked.faults().get(1).sentence().zh()).contains("“b”");
        assertThat(checked.faults().get(1).sentence().en()).contains("\"b\"");
    }

    @Test
    void letsTheTwoLinesRunAgainstEachOther() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,home,reports_to
                                a,PARTY_ORGANIZATION,甲,b,
                                b,PARTY_ORGANIZATION,乙,,a
                                """)).faults()).isEmpty();
    }

    @Test
    void leavesAloneWhatOnlyLiesBelowACircle() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,home
                                a,GRID,甲,b
                                b,GRID,乙,a
                                below,GRID,下,a
                                further,GRID,再下,below
                                """)).places())
                .containsExactly("organizations:2 home HOME_CYCLE", "organizations:3 home HOME_CYCLE");
    }

    @Test
    void reportsCirclesThatCloseInTheGraph() {
        graph.organization("top", "GRID").organization("middle", "GRID");
        graph.line("PART_OF", "middle", "top", null, null);
        graph.of("own").organization("top", "GRID");

        assertThat(Checked.beside(graph, set.with("organizations", "id,kind,name,home\ntop,GRID,上,middle\n"))
                        .places())
                .containsExactly("organizations:2 home HOME_CYCLE");
    }

    @Test
    void findsNoCircleInALineThatTheSetTurnsRound() {
        graph.of("own").organization("a", "GRID").organization("b", "GRID");
        graph.line("PART_OF", "a", "b", null, null);

        assertThat(Checked.beside(graph, set.with("organizations", """
                                id,kind,name,home
                                a,GRID,甲,
                                b,GRID,乙,a
                                """)).faults())
                .isEmpty();
    }

    @Test
    void reportsCirclesOfSomeDaysOnly() {
        SmallDataSet turned = set.with("organizations", """
                id,kind,name,home,home_since
                a,GRID,甲,b,2020-06-01
                b,GRID,乙,,
                c,GRID,丙,,
                """);

        assertThat(Checked.alone(turned.with("links", """
                                from,type,to,since,until
                                b,PART_OF,c,2000,2010
                                b,PART_OF,a,2010,2020-06-02
                                """)).places())
                .containsExactly("links:3 to HOME_CYCLE", "organizations:2 home HOME_CYCLE");
    }

    @Test
    void letsOrganizationsChangePlacesFromOneDayToTheNext() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,home,home_since
                                a,GRID,甲,b,2020-06-01
                                b,GRID,乙,,
                                """).with("links", """
                                from,type,to,since,until
                                b,PART_OF,a,2010,2020-06
                                """))
                        .faults())
                .isEmpty();
    }

    @Test
    void reportsPartyCirclesOfThePast() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,reports_to,reports_since
                                a,PARTY_ORGANIZATION,甲,,
                                b,PARTY_ORGANIZATION,乙,,
                                """).with("links", """
                                from,type,to,since,until
                                a,REPORTS_TO,b,2000,2010
                                b,REPORTS_TO,a,2009-12-31,2020
                                """))
                        .places())
                .containsExactly("links:2 to PARTY_CYCLE", "links:3 to PARTY_CYCLE");
    }

    @Test
    void boundsHowDeepOrganizationsLie() {
        Checked checked = Checked.alone(set.with("organizations", chain(66, "o%d")));

        assertThat(checked.places())
                .containsExactly("organizations:66 home TOO_LARGE", "organizations:67 home TOO_LARGE");
        Fault fault = checked.faults().get(0);
        assertThat(fault.sentence().zh()).contains("64 级", "4000 字节");
        assertThat(fault.sentence().en()).contains("64 levels", "4000 bytes");
    }

    @Test
    void boundsTheBytesOfIdsAboveEachOther() {
        String id = "社".repeat(195) + "%d";

        assertThat(Checked.alone(set.with("organizations", chain(7, id))).places())
                .containsExactly("organizations:8 home TOO_LARGE");
    }

    private static String chain(int length, String id) {
        StringBuilder csv = new StringBuilder("id,kind,name,home\n");
        for (int i = 0; i < length; i++) {
            csv.append(id.formatted(i))
                    .append(",GRID,某,")
                    .append(i == 0 ? "" : id.formatted(i - 1))
                    .append('\n');
        }
        return csv.toString();
    }
}
