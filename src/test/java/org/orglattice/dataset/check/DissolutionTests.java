package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class DissolutionTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("gone", "GRID", null, "2000", "2020")
            .organization("a", "GRID")
            .entity("person", "Member");

    @Test
    void reportsAHomeThatIsNoMore() {
        Fault fault = Checked.beside(graph, set.with("organizations", "id,kind,name,home\nx,COMPOUND,小区,gone\n"))
                .only();

        assertThat(fault)
                .returns("home", Fault::column)
                .returns("gone", Fault::value)
                .returns(FaultCode.DISSOLVED, Fault::code);
        assertThat(fault.sentence().zh()).contains("“gone”", "2020-01-01");
        assertThat(fault.sentence().en()).contains("\"gone\"", "2020-01-01");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020
            2019
            2020-01-01
            """)
    void takesAHomeThatIsNoMoreOfWhatWentBefore(String dissolved) {
        assertThat(Checked.beside(
                                graph,
                                set.with(
                                        "organizations",
                                        "id,kind,name,home,dissolved\nx,COMPOUND,小区,gone,%s\n".formatted(dissolved)))
                        .faults())
                .isEmpty();
    }

    @Test
    void reportsAHomeThatTheSetItselfDissolves() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,home,dissolved
                                x,COMPOUND,小区,y,
                                y,GRID,网格,,2020
                                z,COMPOUND,小区,y,2020-01-02
                                """)).places())
                .containsExactly("organizations:2 home DISSOLVED", "organizations:4 home DISSOLVED");
    }

    @Test
    void reportsAnEarlierHomeThatWasNoMoreThen() {
        assertThat(Checked.beside(
                                graph,
                                set.with("organizations", "id,kind,name,home,home_since\nx,COMPOUND,小区,a,2021\n")
                                        .with("links", "from,type,to,since,until\nx,PART_OF,gone,2010,2021\n"))
                        .places())
                .containsExactly("links:2 to DISSOLVED");
    }

    @Test
    void reportsAnEarlierHomeOfWhatTheGraphHolds() {
        graph.of("own").organization("x", "COMPOUND").line("PART_OF", "x", "a", "2021", null);

        assertThat(Checked.beside(graph, set.with("links", "from,type,to,since,until\nx,PART_OF,gone,2010,2021\n"))
                        .places())
                .containsExactly("links:2 to DISSOLVED");
    }

    @Test
    void takesAnEarlierHomeWhileItWas() {
        assertThat(Checked.beside(
                                graph,
                                set.with("organizations", "id,kind,name,home,home_since\nx,COMPOUND,小区,a,2020\n")
                                        .with("links", "from,type,to,since,until\nx,PART_OF,gone,2010,2020\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void reportsDissolvingAHomeOfOthersOfTheGraph() {
        graph.of("own").organization("home", "COMMUNITY");
        graph.organization("living", "GRID").line("PART_OF", "living", "home", null, null);
        graph.organization("dead", "GRID", null, null, "2019").line("PART_OF", "dead", "home", null, null);
        graph.organization("moved", "GRID").line("PART_OF", "moved", "home", null, "2020");

        Fault fault = Checked.beside(
                        graph, set.with("organizations", "id,kind,name,dissolved\nhome,COMMUNITY,社区,2020\n"))
                .only();

        assertThat(fault).returns("dissolved", Fault::column).returns(FaultCode.DISSOLVED, Fault::code);
        assertThat(fault.sentence().zh()).contains("“living”");
        assertThat(fault.sentence().en()).contains("\"living\"");
    }

    @Test
    void letsASetDissolveAHomeAndMoveWhatBelongsToIt() {
        graph.of("own").organization("home", "COMMUNITY").organization("grid", "GRID");
        graph.line("PART_OF", "grid", "home", null, null);

        assertThat(Checked.beside(
                                graph,
                                set.with("organizations", """
                                id,kind,name,home,home_since,dissolved
                                home,COMMUNITY,社区,,,2020
                                grid,GRID,网格,a,2020,
                                """)
                                        .with("links", "from,type,to,until\ngrid,PART_OF,home,2020\n"))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010, ,           1
            ,     ,           1
            2019, 2020-01-02, 1
            2021, 2022,       1
            2010, 2020,       0
            ,     2015,       0
            2021, 2021,       0
            """)
    void reportsAppointmentsWhereThereIsNothingAnyMore(String since, String until, int faults) {
        Checked checked = Checked.beside(
                graph,
                set.with(
                        "appointments",
                        "member,organization,role,since,until\nperson,gone,主任,%s,%s\n"
                                .formatted(since == null ? "" : since, until == null ? "" : until)));

        assertThat(checked.faults()).hasSize(faults).allSatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.DISSOLVED);
            assertThat(fault.column()).isEqualTo(until == null ? null : "until");
            assertThat(fault.sentence().zh()).contains("“gone”", "2020-01-01");
            assertThat(fault.sentence().en()).contains("\"gone\"", "2020-01-01");
        });
    }

    @Test
    void reportsAppointmentsToPostsThere() {
        graph.post("seat", "gone", "DIRECTOR", 1);

        assertThat(Checked.beside(graph, set.with("appointments", "member,post,since\nperson,seat,2021\n"))
                        .places())
                .containsExactly("appointments:2 DISSOLVED");
    }
}
