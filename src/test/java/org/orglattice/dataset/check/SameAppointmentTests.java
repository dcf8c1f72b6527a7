package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class SameAppointmentTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", "GRID")
            .entity("zhang", "Member")
            .entity("li", "Member");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,zhang,org,主任,2020  | ,zhang,org,DIRECTOR,2020
            a,zhang,org,主任,2020 | ,zhang,org,主任,2020
            ,zhang,org,主任,2020  | a,zhang,org,主任,2020
            ,zhang,org,主任,      | ,zhang,org,主任,
            """)
    void reportsRowsOfOneMemberPostAndBeginning(String first, String second) {
        Fault fault = Checked.beside(
                        graph,
                        set.with("appointments", "id,member,organization,role,since\n" + first + "\n" + second + "\n"))
                .only();

        assertThat(fault)
                .returns(3, Fault::row)
                .returns(null, Fault::column)
                .returns(FaultCode.DUPLICATE_ID, Fault::code);
        assertThat(fault.sentence().zh()).contains("第 2 行");
        assertThat(fault.sentence().en()).contains("row 2");
    }

    @Test
    void tellsAppointmentsApartByMemberPostAndBeginning() {
        assertThat(Checked.beside(graph, set.with("appointments", """
                                member,organization,role,since,until
                                zhang,org,主任,2010,2015
                                zhang,org,主任,2015,2020
                                zhang,org,主任,,2010
                                zhang,org,书记,2015,
                                li,org,主任,2015,
                                """)).faults())
                .isEmpty();
    }

    @Test
    void reportsAnIdThatStandsTwiceOnce() {
        graph.post("p", "org", "DIRECTOR", 1);

        assertThat(Checked.beside(
                                graph,
                                set.with("appointments", "id,member,post,primary\na,zhang,p,true\na,zhang,p,true\n"))
                        .places())
                .containsExactly("appointments:3 id DUPLICATE_ID");
    }

    @Test
    void doesNotTakeIdsThatRunIntoEachOtherForTheSame() {
        graph.entity("x", "Member").entity("y/x", "Member");
        graph.post("p/y", "org", "DIRECTOR", 5).post("p", "org", "PARTY_SECRETARY", 5);

        Checked checked = Checked.beside(graph, set.with("appointments", "member,post\nx,p/y\ny/x,p\n"));

        assertThat(checked.faults()).isEmpty();
    }

    @Test
    void letsASetRestateItsOwnAppointment() {
        graph.of("own").post("p", "org", "DIRECTOR", 1).appointment("p#zhang#2020", "zhang", "p", "2020", null, true);

        assertThat(Checked.beside(graph, set.with("appointments", "member,post,since,primary\nzhang,p,2020,true\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void letsNoSetRestateAnothersAppointmentByItsKey() {
        graph.post("p", "org", "DIRECTOR", 1).appointment("a", "zhang", "p", "2020", null, true);

        Fault fault = Checked.beside(graph, set.with("appointments", "member,post,since,until\nzhang,p,2020,2021\n"))
                .only();

        assertThat(fault)
                .returns(2, Fault::row)
                .returns(null, Fault::column)
                .returns(FaultCode.OTHER_DATASET, Fault::code);
        assertThat(fault.sentence().zh()).contains("“other”");
        assertThat(fault.sentence().en()).contains("\"other\"");
    }
}
