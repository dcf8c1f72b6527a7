package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class OrganizationCheckTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("37", "PROVINCE", "37", null, null)
            .organization("3717", "CITY", "3717", null, null)
            .organization("grid", "GRID", "G-1", null, null)
            .organization("zone", "DISTRICT", "zone", null, null)
            .organization("nocode", "DISTRICT")
            .organization("pc", "PARTY_ORGANIZATION");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party_level | GRID               | BRANCH | 党组织层级 | Party level
            grid_level  | PARTY_ORGANIZATION | 1      | 网格级别   | grid level
            reports_to  | OWNERS_COMMITTEE   | pc     | 隶属       | report to
            """)
    void reportsWhatOnlyAnotherKindHas(String column, String kind, String value, String zh, String en) {
        Fault fault = Checked.beside(
                        graph, set.with("organizations", "id,kind,name,%s\nx,%s,某,%s\n".formatted(column, kind, value)))
                .only();

        assertThat(fault).returns(column, Fault::column).returns(FaultCode.BAD_VALUE, Fault::code);
        assertThat(fault.sentence().zh()).contains(zh);
        assertThat(fault.sentence().en()).contains(en);
    }

    @Test
    void takesLevelsOfTheirOwnKinds() {
        assertThat(Checked.beside(graph, set.with("organizations", """
                                id,kind,name,reports_to,party_level,grid_level
                                a,PARTY_ORGANIZATION,支部,pc,党支部,
                                b,GRID,网格,,,3
                                """)).faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PROVINCE,     38,           ,     2
            CITY,         3718,         37,   4
            DISTRICT,     371702,       3717, 6
            SUB_DISTRICT, 371702004,    3717, 9
            TOWNSHIP,     371702100,    ,     9
            COMMUNITY,    371702004002, 3717, 12
            VILLAGE,      371702100200, nocode, 12
            COMMUNITY,    990000000000, zone, 12
            COMMUNITY,    990000000000, grid, 12
            """)
    void takesCodesOfTheLengthOfTheirKind(String kind, String code, String home, int digits) {
        String homeId = home == null ? "" : home;

        assertThat(check(kind, code, homeId).faults()).isEmpty();
        for (String wrong : new String[] {code + "1", code.substring(1), "x" + code.substring(1), code + " 1"}) {
            Fault fault = check(kind, wrong, homeId).only();
            assertThat(fault).returns("code", Fault::column).returns(FaultCode.BAD_DIVISION_CODE, Fault::code);
            assertThat(fault.sentence().zh()).contains(digits + " 位");
            assertThat(fault.sentence().en()).contains(digits + " digits");
        }
    }

    @Test
    void reportsCodesThatDoNotBeginWithTheirHomes() {
        Fault known = check("DISTRICT", "370102", "3717").only();
        assertThat(known).returns("code", Fault::column).returns(FaultCode.BAD_DIVISION_CODE, Fault::code);
        assertThat(known.sentence().zh()).contains("3717");
        assertThat(known.sentence().en()).contains("3717");

        Fault own = Checked.alone(set.with("organizations", """
                        id,kind,name,home,code
                        a,SUB_DISTRICT,街道,b,371702004
                        b,DISTRICT,区,,370102
                        """)).only();
        assertThat(own).returns(2, Fault::row).returns(FaultCode.BAD_DIVISION_CODE, Fault::code);
        assertThat(own.sentence().en()).contains("370102");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GRID,             网格-1
            COMPOUND,         12
            PROPERTY_COMPANY, 91x
            INSTITUTION,      no digits
            """)
    void leavesCodesOfOtherKindsAlone(String kind, String code) {
        assertThat(check(kind, code, "3717").faults()).isEmpty();
    }

    private Checked check(String kind, String code, String home) {
        return Checked.beside(
                graph,
                SmallDataSet.in("own")
                        .with("organizations", "id,kind,name,code,home\nx,%s,某,%s,%s\n".formatted(kind, code, home)));
    }

    @Test
    void reportsPartyLinesToOthers() {
        Checked checked = Checked.beside(graph, set.with("organizations", """
                        id,kind,name,reports_to
                        a,PARTY_ORGANIZATION,支部,grid
                        b,PARTY_ORGANIZATION,支部,c
                        c,COMPOUND,小区,
                        """).with("links", """
                        from,type,to,until
                        pc,REPORTS_TO,37,2020
                        grid,REPORTS_TO,pc,2020
                        """));

        assertThat(checked.places())
                .containsExactly(
                        "links:2 to BAD_VALUE",
                        "links:3 from BAD_VALUE",
                        "organizations:2 reports_to BAD_VALUE",
                        "organizations:3 reports_to BAD_VALUE");
        assertThat(checked.faults().get(0).sentence().zh()).contains("“37”");
        assertThat(checked.faults().get(0).sentence().en()).contains("\"37\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PART_OF,    grid, 37
            REPORTS_TO, pc,   pc2
            """)
    void needsTheEndOfEarlierLines(String type, String from, String to) {
        graph.organization("pc2", "PARTY_ORGANIZATION");

        Fault fault = Checked.beside(
                        graph,
                        set.with("links", "from,type,to,since,until\n%s,%s,%s,2020,\n".formatted(from, type, to)))
                .only();

        assertThat(fault).returns("until", Fault::column).returns(FaultCode.MISSING_VALUE, Fault::code);
        assertThat(fault.sentence().zh()).contains("organizations");
        assertThat(fault.sentence().en()).contains("organizations");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            SERVES
            PARTICIPATES_IN
            SUCCEEDED_BY
            """)
    void reportsLinksOfAnOrganizationWithItself(String type) {
        Fault fault = Checked.beside(graph, set.with("links", "from,type,to\ngrid,%s,grid\n".formatted(type)))
                .only();

        assertThat(fault).returns("to", Fault::column).returns(FaultCode.BAD_VALUE, Fault::code);
        assertThat(fault.sentence().zh()).contains("同一个组织");
        assertThat(fault.sentence().en()).contains("the same organization");
    }
}
