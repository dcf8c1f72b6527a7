package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class ReferenceCheckTests {

    private static final String PARTY = "PARTY_ORGANIZATION";

    private final SmallDataSet set = SmallDataSet.in("own");
    private final SmallGraph graph = new SmallGraph()
            .organization("org", PARTY)
            .post("post", "org", "DIRECTOR", 5)
            .entity("person", "Member")
            .entity("rule", "Rule")
            .entity("mech", "Mechanism")
            .entity("src", "Source");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations | id,kind,name,home;x,GRID,网格,%s                              | home         | org
            organizations | id,kind,name,reports_to;x,PARTY_ORGANIZATION,支部,%s          | reports_to   | org
            organizations | id,kind,name,sources;x,GRID,网格,src\\#p1\\;%s                | sources      | src
            links         | from,type,to;%s,SERVES,org2                                   | from         | org
            links         | from,type,to;org2,SERVES,%s                                   | to           | org
            posts         | id,organization,role;x,%s,DIRECTOR                            | organization | org
            members       | id,name,sources;x,张三,%s\\#第5页                             | sources      | src
            appointments  | member,post;%s,post                                           | member       | person
            appointments  | member,post;person,%s                                         | post         | post
            appointments  | member,organization,role;person,%s,DIRECTOR                   | organization | org
            memberships   | member,organization,kind;%s,org,TEAM                          | member       | person
            memberships   | member,organization,kind;person,%s,TEAM                       | organization | org
            mechanisms    | id,name,run_by;x,机制,org\\;%s                                | run_by       | org
            mechanisms    | id,name,run_by,involves;x,机制,org,%s                         | involves     | org
            figures       | organization,metric,value;%s,n,1                              | organization | org
            rules         | id,template,within;x,UNATTACHED,%s                            | within       | org
            rules         | id,template,within,mechanism;x,UNATTACHED,org,%s              | mechanism    | mech
            explanations  | rule,subject,reason;%s,org,理由                               | rule         | rule
            explanations  | rule,subject,reason;rule,%s,理由                              | subject      | org
            explanations  | rule,subject,counterpart,reason;rule,org,%s,理由              | counterpart  | person
            """)
    void reportsReferencesToNothing(String table, String csv, String column, String right) {
        graph.organization("org2", PARTY);

        Fault fault = Checked.beside(graph, SmallDataSet.in("own").with(table, filled(csv, "nothing")))
                .only();

        assertThat(fault)
                .returns(table + ".csv", Fault::file)
                .returns(2, Fault::row)
                .returns(column, Fault::column)
                .returns(FaultCode.UNKNOWN_REFERENCE, Fault::code);
        assertThat(fault.value()).contains("nothing");
        assertThat(fault.sentence().zh()).contains("“nothing”");
        assertThat(fault.sentence().en()).contains("\"nothing\"");
        assertThat(Checked.beside(graph, set.with(table, filled(csv, right))).faults())
                .isEmpty();
    }

    private static String filled(String csv, String id) {
        String rows = csv.strip().replace("\\;", "\u0001").replace(';', '\n');
        return rows.replace("\u0001", ";").replace("\\#", "#").replace("%s", id);
    }

    @Test
    void findsWhatTheSetItselfStatesInAnyOrder() {
        assertThat(Checked.alone(set.with("organizations", """
                                id,kind,name,home,sources
                                grid,GRID,网格,community,s
                                community,COMMUNITY,社区,,
                                """)
                                .with("sources", "id,title\ns,年报\n")
                                .with("appointments", "member,post\nm,p\n")
                                .with("posts", "id,organization,role\np,grid,主任\n")
                                .with("members", "id,name\nm,张三\n"))
                        .faults())
                .isEmpty();
    }

    @Test
    void reportsEveryUnknownIdOfAList() {
        Checked checked = Checked.beside(graph, set.with("mechanisms", "id,name,run_by\nx,机制,one;org;two\n"));

        assertThat(checked.places())
                .containsExactly("mechanisms:2 run_by UNKNOWN_REFERENCE", "mechanisms:2 run_by UNKNOWN_REFERENCE");
        assertThat(checked.faults())
                .extracting(fault -> fault.sentence().en())
                .satisfiesExactly(
                        sentence -> assertThat(sentence).contains("\"one\""),
                        sentence -> assertThat(sentence).contains("\"two\""));
    }

    @Test
    void saysWhatAnIdOfTheGraphIsThatCannotStandThere() {
        Fault fault = Checked.beside(graph, set.with("memberships", "member,organization,kind\norg,org,TEAM\n"))
                .only();

        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_REFERENCE);
        assertThat(fault.sentence().zh()).contains("“org”", "Organization");
        assertThat(fault.sentence().en()).contains("\"org\"", "Organization");
    }

    @Test
    void saysWhatAnIdOfTheSetIsThatCannotStandThere() {
        Fault fault = Checked.alone(
                        set.with("members", "id,name\nm,张三\n").with("figures", "organization,metric,value\nm,n,1\n"))
                .only();

        assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_REFERENCE);
        assertThat(fault.sentence().zh()).contains("“m”", "Member");
        assertThat(fault.sentence().en()).contains("\"m\"", "Member");
    }

    @Test
    void explainsWhateverHasAnId() {
        assertThat(Checked.beside(graph, set.with("explanations", """
                                rule,subject,counterpart,reason
                                rule,org,person,理由
                                rule,post,,理由
                                rule,person,mech,理由
                                """)).faults())
                .isEmpty();
    }

    @Test
    void explainsNoDataSet() {
        Checked checked = Checked.beside(
                graph,
                set.with("dataset", "id,title\nown,自己的\n").with("explanations", "rule,subject,reason\nrule,own,理由\n"));

        assertThat(checked.places()).containsExactly("explanations:2 subject UNKNOWN_REFERENCE");
    }

    @Test
    void explainsPostsThatItsOwnAppointmentsImply() {
        assertThat(Checked.beside(
                                graph,
                                set.with("appointments", "member,organization,role\nperson,org,书记\n")
                                        .with("explanations", "rule,subject,reason\nrule,org:PARTY_SECRETARY,理由\n"))
                        .faults())
                .isEmpty();
    }
}
