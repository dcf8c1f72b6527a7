package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class IdentityCheckTests {

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", "GRID")
            .organization("org2", "GRID")
            .entity("person", "Member")
            .entity("rule", "Rule");

    @Test
    void reportsAnIdThatStandsTwiceInATable() {
        Fault fault = Checked.alone(set.with("members", "id,name\nm,张三\nn,李四\nm,王五\n"))
                .only();

        assertThat(fault)
                .returns(4, Fault::row)
                .returns("id", Fault::column)
                .returns("m", Fault::value)
                .returns(FaultCode.DUPLICATE_ID, Fault::code);
        assertThat(fault.sentence().zh()).contains("members.csv 第 2 行");
        assertThat(fault.sentence().en()).contains("members.csv, row 2");
    }

    @Test
    void reportsAnIdThatTwoTablesShare() {
        Checked checked = Checked.alone(set.with("members", "id,name\nx,张三\n")
                .with("sources", "id,title\nx,年报\n")
                .with("organizations", "id,kind,name\nx,GRID,网格\n"));

        assertThat(checked.places()).containsExactly("members:2 id DUPLICATE_ID", "organizations:2 id DUPLICATE_ID");
    }

    @Test
    void reportsAnIdThatTheGraphHasForSomethingElse() {
        Fault fault = Checked.beside(graph.of("own").entity("x", "Mechanism"), set.with("members", "id,name\nx,张三\n"))
                .only();

        assertThat(fault.code()).isEqualTo(FaultCode.DUPLICATE_ID);
        assertThat(fault.sentence().zh()).contains("Mechanism");
        assertThat(fault.sentence().en()).contains("Mechanism");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members       | id,name;person,张三                               | id
            organizations | id,kind,name;org,GRID,网格                        | id
            rules         | id,template,within;rule,UNATTACHED,org            | id
            links         | from,type,to,since;org,SERVES,org2,2020           |
            memberships   | member,organization,kind,since;person,org,TEAM,   |
            """)
    void reportsWhatAnotherDataSetOwns(String table, String csv, String column) {
        graph.owns("links#org#SERVES#org2#2020").owns("memberships#person#org#TEAM#");

        Fault fault = Checked.beside(graph, set.with(table, csv.strip().replace(';', '\n')))
                .only();

        assertThat(fault)
                .returns(2, Fault::row)
                .returns(column, Fault::column)
                .returns(FaultCode.OTHER_DATASET, Fault::code);
        assertThat(fault.sentence().zh()).contains("“other”");
        assertThat(fault.sentence().en()).contains("\"other\"");
    }

    @Test
    void letsASetStateItsOwnRowsAgain() {
        SmallGraph own = new SmallGraph()
                .of("own")
                .organization("o", "GRID")
                .entity("m", "Member")
                .owns("memberships#m#o#TEAM#");

        assertThat(Checked.beside(
                                own,
                                set.with("organizations", "id,kind,name\no,GRID,网格\n")
                                        .with("members", "id,name\nm,张三\n")
                                        .with("memberships", "member,organization,kind\nm,o,TEAM\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void letsASetReferToWhatOthersOwn() {
        assertThat(Checked.beside(
                                graph,
                                set.with("appointments", "member,organization,role\nperson,org,主任\n")
                                        .with("memberships", "member,organization,kind\nperson,org,TEAM\n")
                                        .with("links", "from,type,to,since\norg,SERVES,org2,2021\n"))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            links        | from,type,to,since;org,SERVES,org2,2020;org,SERVES,org2,2021;org,SERVES,org2,2020
            memberships  | member,organization,kind;person,org,TEAM;person,org2,TEAM;person,org,队员
            figures      | organization,metric,value;org,grids,19;org,grids,20;org,grids,19.0
            explanations | rule,subject,reason;rule,org,甲;rule,org2,乙;rule,org,丙
            roles        | code,name_zh,name_en;A,甲,a;B,乙,b;A,丙,c
            """)
    void reportsRowsOfOneKey(String table, String csv) {
        Fault fault = Checked.beside(graph, set.with(table, csv.strip().replace(';', '\n')))
                .only();

        assertThat(fault)
                .returns(4, Fault::row)
                .returns(null, Fault::column)
                .returns(FaultCode.DUPLICATE_ID, Fault::code);
        assertThat(fault.sentence().zh()).contains("第 2 行");
        assertThat(fault.sentence().en()).contains("row 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures     | organization,metric,value,qualifier,as_of,counts;org,n,1,,,;org,n,1,ABOUT,,;org,n,1,,2020,;org,n,1,,2020-01,;org,n,1,,,GRID;org,n,2,,,;org2,n,1,,,
            links       | from,type,to,since;org,SERVES,org2,;org,SERVES,org2,2020;org,SERVES,org2,2020-01;org2,SERVES,org,;org,PARTICIPATES_IN,org2,
            memberships | member,organization,kind,since;person,org,TEAM,;person,org,TEAM,2020;person,org,ROSTER,;person,org2,TEAM,
            """)
    void tellsRowsApartByEveryPartOfTheirKey(String table, String csv) {
        assertThat(Checked.beside(graph, set.with(table, csv.strip().replace(';', '\n')))
                        .faults())
                .isEmpty();
    }

    @Test
    void letsARowForAKnownRoleBe() {
        assertThat(Checked.alone(set.with("roles", "code,name_zh,name_en\nDIRECTOR,局长,head\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void reportsFormerIdsThatAreInUse() {
        Checked checked = Checked.beside(graph, set.with("members", """
                        id,name,former_ids
                        m,张三,gone;n
                        n,李四,person
                        o,王五,o
                        p,赵六,gone-too
                        """));

        assertThat(checked.places())
                .containsExactly(
                        "members:2 former_ids DUPLICATE_ID",
                        "members:3 former_ids DUPLICATE_ID",
                        "members:4 former_ids DUPLICATE_ID");
        assertThat(checked.faults().get(0).sentence().zh()).contains("“n”");
        assertThat(checked.faults().get(0).sentence().en()).contains("\"n\"");
    }
}
