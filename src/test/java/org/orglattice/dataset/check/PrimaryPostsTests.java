package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class PrimaryPostsTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", "GRID")
            .organization("org2", "GRID")
            .entity("a", "Member")
            .entity("b", "Member");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020,      | 2021,           | 2021-01-01
            ,          | ,               | ?
            2000,2010  | 1999,2000-01-02 | 2000-01-01
            2000,2010  | 2009-12-31,     | 2009-12-31
            """)
    void reportsTwoPrimaryPostsOnAnyDay(String first, String second, String from) {
        Fault fault = check(first, "true", second, "true").only();

        assertThat(fault).returns("primary", Fault::column).returns(FaultCode.TWO_PRIMARIES, Fault::code);
        assertThat(fault.sentence().zh()).contains("“a”", "自 " + from, "org:DIRECTOR", "org2:DIRECTOR");
        assertThat(fault.sentence().en()).contains("\"a\"", "from " + from, "org:DIRECTOR", "org2:DIRECTOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010,2020 | true  | 2020,     | true
            2020,     | true  | ,2020     | true
            2010,     | true  | 2011,2011 | true
            2010,     | true  | 2011,     | false
            2010,     | false | 2011,     | ''
            """)
    void takesOnePrimaryPostAtATime(String first, String firstPrimary, String second, String secondPrimary) {
        assertThat(check(first, firstPrimary, second, secondPrimary).faults()).isEmpty();
    }

    private Checked check(String first, String firstPrimary, String second, String secondPrimary) {
        return Checked.beside(
                graph,
                set.with(
                        "appointments",
                        "member,organization,role,since,until,primary\na,org,主任,%s,%s\na,org2,主任,%s,%s\n"
                                .formatted(first, firstPrimary, second, secondPrimary)));
    }

    @Test
    void reportsEachRowThatIsPrimaryBesideAnother() {
        assertThat(Checked.beside(graph, set.with("appointments", """
                                member,organization,role,since,until,primary
                                a,org,主任,2010,2020,是
                                a,org2,主任,2011,2012,是
                                a,org2,书记,2013,2014,是
                                b,org2,主任,2013,2014,是
                                """)).places())
                .containsExactly("appointments:3 primary TWO_PRIMARIES", "appointments:4 primary TWO_PRIMARIES");
    }

    @Test
    void reportsOnlyTheLaterOfTwoPrimaryPosts() {
        graph.of("own").post("p", "org", "DIRECTOR", 1).appointment("old", "a", "p", "2010", null, true);

        assertThat(Checked.beside(graph, moved("old", "")).places())
                .containsExactly("appointments:2 primary TWO_PRIMARIES");
    }

    @Test
    void letsAPersonMoveOnToAnotherPrimaryPost() {
        graph.of("own").post("p", "org", "DIRECTOR", 1).appointment("old", "a", "p", "2010", null, true);

        assertThat(Checked.beside(graph, moved("old", "2020")).faults()).isEmpty();
    }

    private SmallDataSet moved(String id, String until) {
        return SmallDataSet.in("own")
                .with(
                        "appointments",
                        "id,member,post,organization,role,since,until,primary\n,a,,org2,主任,2020,,true\n%s,a,p,,,2010,%s,true\n"
                                .formatted(id, until));
    }
}
