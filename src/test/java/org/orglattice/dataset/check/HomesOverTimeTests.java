package org.orglattice.dataset.check;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class HomesOverTimeTests {

    private static final String HOMES = """
            id,kind,name,home,home_since
            x,COMPOUND,小区,a,2020
            a,GRID,甲,,
            b,GRID,乙,,
            c,GRID,丙,,
            """;

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph =
            new SmallGraph().organization("a", "GRID").organization("b", "GRID").organization("c", "GRID");

    @Test
    void takesHomesOneAfterTheOther() {
        assertThat(Checked.alone(set.with("organizations", HOMES).with("links", """
                                from,type,to,since,until
                                x,PART_OF,b,2010,2020
                                x,PART_OF,c,,2010
                                x,PART_OF,a,2015,2015
                                """))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010,       2020-01-02
            ,           2020-02
            2019-12-31, 2021
            2025,       2030
            """)
    void reportsAnEarlierHomeThatReachesIntoThePresentOne(String since, String until) {
        Fault fault = Checked.alone(set.with("organizations", HOMES)
                        .with(
                                "links",
                                "from,type,to,since,until\nx,PART_OF,b,%s,%s\n"
                                        .formatted(since == null ? "" : since, until)))
                .only();

        assertThat(fault)
                .returns("links.csv", Fault::file)
                .returns(2, Fault::row)
                .returns("to", Fault::column)
                .returns(FaultCode.BAD_VALUE, Fault::code);
        assertThat(fault.sentence().zh()).contains("“a”", "“b”");
        assertThat(fault.sentence().en()).contains("\"a\"", "\"b\"");
    }

    @Test
    void reportsAPresentHomeThatGoesBackWithoutABeginning() {
        assertThat(Checked.alone(set.with("organizations", HOMES.replace("a,2020", "a,"))
                                .with("links", "from,type,to,until\nx,PART_OF,b,2020\n"))
                        .places())
                .containsExactly("links:2 to BAD_VALUE");
    }

    @Test
    void reportsTwoEarlierHomesAtATime() {
        assertThat(Checked.alone(set.with("organizations", HOMES).with("links", """
                                from,type,to,since,until
                                x,PART_OF,b,2010,2015
                                x,PART_OF,c,2014,2016
                                """))
                        .places())
                .containsExactly("links:3 to BAD_VALUE");
    }

    @Test
    void reportsTwoEarlierSuperiorsAtATime() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,reports_to,reports_since
                                x,PARTY_ORGANIZATION,支部,a,2020
                                a,PARTY_ORGANIZATION,甲,,
                                b,PARTY_ORGANIZATION,乙,,
                                """)
                                .with("links", "from,type,to,since,until\nx,REPORTS_TO,b,2010,2021\n"))
                        .places())
                .containsExactly("links:2 to BAD_VALUE");
    }

    @Test
    void reportsAnEarlierHomeThatReachesIntoWhatTheGraphHolds() {
        graph.of("own").organization("x", "COMPOUND").line("PART_OF", "x", "a", "2020", null);

        assertThat(Checked.beside(graph, set.with("links", "from,type,to,since,until\nx,PART_OF,b,2010,2021\n"))
                        .places())
                .containsExactly("links:2 to BAD_VALUE");
    }

    @Test
    void reportsAPresentHomeThatReachesBackIntoWhatTheGraphHolds() {
        graph.of("own").organization("x", "COMPOUND").line("PART_OF", "x", "b", "2010", "2020");

        Fault fault = Checked.beside(
                        graph, set.with("organizations", "id,kind,name,home,home_since\nx,COMPOUND,小区,a,2019\n"))
                .only();

        assertThat(fault).returns("home", Fault::column).returns(FaultCode.BAD_VALUE, Fault::code);
    }

    @Test
    void putsThePresentHomeThatTheSetStatesInPlaceOfTheGraphs() {
        graph.of("own").organization("x", "COMPOUND").line("PART_OF", "x", "b", "2010", null);

        assertThat(Checked.beside(
                                graph,
                                set.with("organizations", "id,kind,name,home,home_since\nx,COMPOUND,小区,a,2020\n")
                                        .with("links", "from,type,to,since,until\nx,PART_OF,b,2010,2020\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void letsASetMoveTheEndOfAnEarlierHome() {
        graph.of("own").organization("x", "COMPOUND");
        graph.line("PART_OF", "x", "a", "2018", null).line("PART_OF", "x", "b", "2010", "2015");

        assertThat(Checked.beside(graph, set.with("links", "from,type,to,since,until\nx,PART_OF,b,2010,2018\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void leavesRowsWithoutAnIdOrWithADoubleToTheirOwnFaults() {
        assertThat(Checked.beside(graph, set.with("organizations", """
                                id,kind,name,home
                                ,COMPOUND,小区,a
                                x ,COMPOUND,小区,b
                                y,COMPOUND,小区,a
                                y,COMPOUND,小区,b
                                """)).places())
                .containsExactly(
                        "organizations:2 id MISSING_VALUE",
                        "organizations:3 id BAD_ID",
                        "organizations:5 id DUPLICATE_ID");
    }

    @Test
    void isNotHeldUpByManyHomesAtATime() {
        StringBuilder organizations = new StringBuilder("id,kind,name,home\n");
        StringBuilder links = new StringBuilder("from,type,to,since,until\n");
        for (int i = 1; i <= 60; i++) {
            organizations.append("o%d,GRID,某,o%d\n".formatted(i, i - 1));
            links.append("o%d,PART_OF,o%d,20%02d,2100\n".formatted(i, i - 1, i));
        }
        organizations.append("o0,GRID,某,\n");
        set.with("organizations", organizations.toString()).with("links", links.toString());

        Checked checked = assertTimeoutPreemptively(ofSeconds(20), () -> Checked.alone(set));

        assertThat(checked.faults()).hasSize(60).allMatch(fault -> fault.code() == FaultCode.BAD_VALUE);
    }
}
