package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/** A data set may refer to what another one owns, and not change it. */
@EmptyServiceTest
class OwnersIT {

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources       | id,title                              | s/r,Report
            organizations | id,kind,name                          | s/x,GRID,Mine
            links         | from,type,to                          | s/x,PARTICIPATES_IN,s/p
            links         | from,type,to,since,until              | s/b,PART_OF,s,2019,2021
            links         | from,type,to,since,until              | s/b,PART_OF,s/x,2022,2024
            links         | from,type,to,until                    | s/b,REPORTS_TO,s/p,2024
            posts         | id,organization,role                  | s/o,s/x,DIRECTOR
            members       | id,name                               | s/m,Mine
            appointments  | id,member,post,since                  | s/a,s/n,s/o,2021
            appointments  | member,post,since                     | s/n,s/o,2021
            appointments  | member,organization,role,since        | s/m,s/x,GRID_HEAD,2020
            memberships   | member,organization,kind,since,until  | s/m,s,TEAM,2020,2021
            mechanisms    | id,name,run_by                        | s/w,Mine,s
            figures       | organization,metric,value,unit,as_of  | s,grids,1,families,2025
            rules         | id,template,within,parameters         | s/u,POSSIBLE_DUPLICATE,s,{}
            explanations  | rule,subject,reason                   | s/u,s/x,no reason
            """)
    void keepOthersFromWhatIsTheirs(String table, String header, String row) {
        loader.load(WholeSet.tables());
        List<String> before = content.facts();

        LoadResult result = loader.load(Tables.named("t").with(table, header + "\n" + row + "\n"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        LoadResult.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::file, Fault::row, Fault::code)
                                .containsExactly(tuple(table, 2, FaultCode.OTHER_DATASET)));
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void letOthersReferToWhatIsTheirs() {
        loader.load(WholeSet.tables());
        List<String> before = content.facts();

        LoadResult result = loader.load(Tables.named("t")
                .with("organizations", """
                        id,kind,name,home,reports_to,sources
                        t/x,GRID,Grid,s,,s/r
                        t/b,PARTY_ORGANIZATION,Branch,t/x,s/p,
                        """)
                .with("links", "from,type,to\ns/x,PARTICIPATES_IN,t/b\n")
                .with("members", "id,name\nt/m,Member\n")
                .with("appointments", """
                        member,post,organization,role
                        s/m,,t/x,GRID_HEAD
                        t/m,s/o,,
                        t/m,,s,DIRECTOR
                        """)
                .with("memberships", "member,organization,kind\ns/n,t/b,ROSTER\nt/m,s,TEAM\n")
                .with("mechanisms", "id,name,run_by,involves\nt/w,Linkage,s,t/x\n")
                .with("figures", "organization,metric,value,unit,as_of\ns,grids,2,个,2025\n")
                .with("explanations", "rule,subject,reason\ns/u,t/x,too new\n"));

        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        assertThat(content.changesSince(before)).noneMatch(change -> change.startsWith("-"));
        assertThat(content.facts())
                .contains(
                        "t/x path=s#t/x#",
                        "t/b REPORTS_TO s/p",
                        "t/x CITES s/r",
                        "s/m HOLDS t/x:GRID_HEAD#s/m",
                        "s:DIRECTOR AT s",
                        "s:DIRECTOR dataset=t",
                        "t/w RUN_BY s path=s#");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations | id,kind,name,home         | t/x,GRID,Grid,s       | home
            organizations | id,kind,name,sources      | t/x,GRID,Grid,s/r     | sources
            memberships   | member,organization,kind  | s/m,s,TEAM            | member organization
            mechanisms    | id,name,run_by            | t/w,Linkage,s         | run_by
            figures       | organization,metric,value | s,grids,1             | organization
            """)
    void haveToBeThereBeforeTheyAreReferredTo(String table, String header, String row, String columns) {
        LoadResult result = loader.load(Tables.named("t").with(table, header + "\n" + row + "\n"));

        assertThat(result).isInstanceOfSatisfying(LoadResult.Refused.class, refused -> {
            assertThat(refused.faults()).extracting(Fault::column).containsExactlyInAnyOrder(columns.split(" "));
            assertThat(refused.faults()).extracting(Fault::code).containsOnly(FaultCode.UNKNOWN_REFERENCE);
        });
    }
}
