package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.check.PostingPlan.ImpliedPost;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class SeatsTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", "GRID")
            .entity("a", "Member")
            .entity("b", "Member")
            .entity("c", "Member");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020,          | 2021,                | 2021-01-01
            ,              | ,                    | ?
            ,2020-01-02    | 2020,                | 2020-01-01
            2010,2020      | 2019-12-31,          | 2019-12-31
            2000,2010      | 1999,2000-01-02      | 2000-01-01
            2000,2010      | 2003,2004            | 2003-01-01
            """)
    void reportsMoreHoldersThanSeatsOnAnyDay(String first, String second, String from) {
        Checked checked = Checked.beside(graph, oneSeat(first, second));

        Fault fault = checked.only();
        assertThat(fault).returns("post", Fault::column).returns(FaultCode.SEATS_EXCEEDED, Fault::code);
        assertThat(fault.sentence().zh()).isEqualTo("岗位“p”有 1 个席位，自 " + from + " 起却有 2 人。");
        assertThat(fault.sentence().en()).isEqualTo("The post \"p\" has 1 seats, but 2 holders from " + from + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010,2020  | 2020,
            2020,      | ,2020
            2020,2020  | 2019,
            2000,2010  | 2010,2010
            2000,2001  | 2002,2003
            """)
    void takesHoldersOneAfterTheOther(String first, String second) {
        assertThat(Checked.beside(graph, oneSeat(first, second)).faults()).isEmpty();
    }

    private SmallDataSet oneSeat(String first, String second) {
        return set.with("posts", "id,organization,role\np,org,主任\n")
                .with("appointments", "member,post,since,until\na,p,%s\nb,p,%s\n".formatted(first, second));
    }

    @Test
    void reportsEachRowThatTakesASeatTooMany() {
        Checked checked = Checked.beside(
                graph,
                set.with("posts", "id,organization,role,seats\np,org,主任,2\n").with("appointments", """
                        member,post,since,until
                        a,p,2010,2020
                        c,p,2013,2014
                        b,p,2012,2013-06
                        a,p,2015,2016
                        b,p,2015-05,2016
                        """));

        assertThat(checked.places())
                .containsExactly("appointments:3 post SEATS_EXCEEDED", "appointments:6 post SEATS_EXCEEDED");
        assertThat(checked.faults().get(0).sentence().en()).contains("2 seats", "3 holders from 2013-01-01");
    }

    @Test
    void countsWhatTheGraphHoldsUnlessTheSetRestatesIt() {
        graph.of("own").post("p", "org", "DIRECTOR", 1).appointment("old", "a", "p", "2010", null, false);

        assertThat(Checked.beside(graph, SmallDataSet.in("own").with("appointments", "member,post,since\nb,p,2020\n"))
                        .places())
                .containsExactly("appointments:2 post SEATS_EXCEEDED");
        assertThat(Checked.beside(
                                graph,
                                SmallDataSet.in("own")
                                        .with(
                                                "appointments",
                                                "id,member,post,since,until\n,b,p,2020,\nold,a,p,2010,2020\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void laysItAtTheSetsRowAlsoWhereTheGraphsBeginsLater() {
        graph.post("p", "org", "DIRECTOR", 1).appointment("later", "a", "p", "2020", null, false);

        Fault fault = Checked.beside(graph, set.with("appointments", "member,post,since\nb,p,2010\n"))
                .only();

        assertThat(fault).returns(2, Fault::row).returns(FaultCode.SEATS_EXCEEDED, Fault::code);
        assertThat(fault.sentence().en()).contains("from 2020-01-01");
    }

    @Test
    void laysItAtThePostThatTakesSeatsAway() {
        graph.of("own").post("p", "org", "DIRECTOR", 2);
        graph.appointment("x", "a", "p", null, null, false).appointment("y", "b", "p", "2010", null, false);

        Fault fault = Checked.beside(graph, set.with("posts", "id,organization,role,seats\np,org,主任,1\n"))
                .only();

        assertThat(fault)
                .returns("posts.csv", Fault::file)
                .returns("seats", Fault::column)
                .returns(FaultCode.SEATS_EXCEEDED, Fault::code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,2010,2020;b,2020,           | 1
            a,2010,2020;b,2019,           | 2
            a,,;b,,;c,,                   | 3
            a,2000,2010;b,2005,2015;c,2010,2020 | 2
            a,2000,2000                   | 1
            """)
    void givesImpliedPostsAsManySeatsAsTheyEverHaveHoldersAtOnce(String rows, int seats) {
        String appointments = "member,since,until,organization,role\n"
                + rows.strip().replaceAll(";|$", ",org,主任\n").replace(",org,主任\n,org,主任\n", ",org,主任\n");

        Checked checked = Checked.beside(graph, set.with("appointments", appointments));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.plan().impliedPosts())
                .containsExactly(new ImpliedPost("org:DIRECTOR", "org", "DIRECTOR", seats));
    }

    @Test
    void givesImpliedPostsSeatsForHoldersOfTheGraphToo() {
        graph.of("own").post("org:DIRECTOR", "org", "DIRECTOR", 1);
        graph.appointment("x", "a", "org:DIRECTOR", "2010", null, false);

        assertThat(implied("member,organization,role,since\nb,org,主任,2020\n").seats())
                .isEqualTo(2);
    }

    @Test
    void takesSeatsBackWhenHoldersTurnOutToHaveFollowedEachOther() {
        graph.of("own")
                .post("org:DIRECTOR", "org", "DIRECTOR", 2)
                .appointment("x", "a", "org:DIRECTOR", "2010", null, false);
        graph.appointment("y", "b", "org:DIRECTOR", "2020", null, false);

        assertThat(implied("id,member,organization,role,since,until\nx,a,org,主任,2010,2020\n")
                        .seats())
                .isEqualTo(1);
    }

    private ImpliedPost implied(String appointments) {
        Checked checked = Checked.beside(graph, set.with("appointments", appointments));
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.plan().impliedPosts()).hasSize(1);
        return checked.plan().impliedPosts().get(0);
    }

    @Test
    void addsNoSeatsToWhatAnotherSetImplied() {
        graph.post("org:DIRECTOR", "org", "DIRECTOR", 1);
        graph.appointment("x", "a", "org:DIRECTOR", "2010", null, false);

        assertThat(Checked.beside(graph, set.with("appointments", "member,organization,role,since\nb,org,主任,2020\n"))
                        .places())
                .containsExactly("appointments:2 SEATS_EXCEEDED");
    }

    @Test
    void leavesPostsThatStandTwiceToTheirOwnFault() {
        assertThat(Checked.beside(
                                graph,
                                set.with("posts", "id,organization,role\np,org,主任\np,org,主任\n")
                                        .with("appointments", "member,organization,role\na,org,主任\n"))
                        .places())
                .containsExactly("posts:3 id DUPLICATE_ID");
    }
}
