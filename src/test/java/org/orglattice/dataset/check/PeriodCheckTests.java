package org.orglattice.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.SmallDataSet;

class PeriodCheckTests {

    private final SmallGraph graph = new SmallGraph()
            .organization("org", "PARTY_ORGANIZATION")
            .organization("org2", "PARTY_ORGANIZATION")
            .entity("person", "Member")
            .entity("rule", "Rule");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations | id,kind,name,established,dissolved;x,GRID,网格,%s,%s              | dissolved
            organizations | id,kind,name,term_since,term_due;x,GRID,网格,%s,%s                | term_due
            links         | from,type,to,since,until;org,SERVES,org2,%s,%s                   | until
            links         | from,type,to,since,until;org,PART_OF,org2,%s,%s                  | until
            appointments  | member,organization,role,since,until;person,org,DIRECTOR,%s,%s   | until
            memberships   | member,organization,kind,since,until;person,org,TEAM,%s,%s       | until
            rules         | id,template,within,since,until;x,UNATTACHED,org,%s,%s            | until
            explanations  | rule,subject,reason,since,until;rule,org,理由,%s,%s              | until
            """)
    void reportsPeriodsThatEndBeforeTheyBegin(String table, String csv, String column) {
        Fault fault = check(table, csv, "2020-05-02", "2020-05").only();

        assertThat(fault)
                .returns(table + ".csv", Fault::file)
                .returns(2, Fault::row)
                .returns(column, Fault::column)
                .returns("2020-05", Fault::value)
                .returns(FaultCode.PERIOD_REVERSED, Fault::code);
        assertThat(fault.sentence().zh()).contains("2020-05-02");
        assertThat(fault.sentence().en()).contains("2020-05-02");
        assertThat(check(table, csv, "2020", "2020-01-01").faults()).isEmpty();
        assertThat(check(table, csv, "2020", "2020-01-02").faults()).isEmpty();
        assertThat(check(table, csv, "", "2020").faults()).isEmpty();
    }

    private Checked check(String table, String csv, String since, String until) {
        String rows = csv.strip().replace(';', '\n').formatted(since, until);
        return Checked.beside(graph, SmallDataSet.in("own").with(table, rows));
    }
}
