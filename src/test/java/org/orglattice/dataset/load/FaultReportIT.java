package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/** Loads a folder in which everything is wrong that can be. */
@EmptyServiceTest
class FaultReportIT {

    /** What only archives and workbooks have. */
    private static final Set<FaultCode> ELSEWHERE =
            EnumSet.of(FaultCode.BAD_ARCHIVE, FaultCode.FORMULA, FaultCode.OUT_OF_REACH);

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        content.clear();
        folder = Files.createDirectory(temporary.resolve("faulty"));
        loader.load(Tables.named("base").with("organizations", "id,kind,name\nbase/place,COMMUNITY,Place\n"));
        write("dataset", """
                id,title
                faulty,Faulty
                second,Faulty too
                """);
        write("sources", "id,title\nf/source," + "x".repeat(301) + "\n");
        write("organizations", """
                id,kind,name,home,reports_to,party_level,code,uscc,established,dissolved,households,colour
                f/place,COMMUNITY,Place,,,,,,,,,
                f/place,COMMUNITY,Again,,,,,,,,,
                f/a;b,GRID,Id,,,,,,,,,
                f/kind,STREET,Kind,,,,,,,,,
                f/home,GRID,Home,nowhere,,,,,,,,
                f/x,GRID,X,f/y,,,,,,,,
                f/y,GRID,Y,f/x,,,,,,,,
                f/p,PARTY_ORGANIZATION,P,,f/q,,,,,,,
                f/q,PARTY_ORGANIZATION,Q,,f/p,,,,,,,
                f/date,GRID,Date,,,,,,2024-02-30,,,
                f/period,GRID,Period,,,,,,2024,2023,,
                f/level,GRID,Level,,,BRANCH,,,,,,
                f/code,COMMUNITY,Code,,,,12,,,,,
                f/uscc,ENTERPRISE,Uscc,,,,,91310115MA1H8R7C6D,,,,
                f/number,GRID,Number,,,,,,,,many,
                f/name,GRID,,,,,,,,,,
                f/gone,COMPOUND,Gone,,,,,,,2020,,
                f/late,GRID,Late,f/gone,,,,,,,,
                base/place,COMMUNITY,Taken,,,,,,,,,
                """);
        write("posts", """
                id,organization,role
                f/post,f/place,DIRECTOR
                f/one,f/place,GRID_HEAD
                f/other,f/place,GRID_HEAD
                """);
        write("members", "id,name,national_id\nf/m,Member,110101198001011230\nf/n,Other,\n");
        write("appointments", """
                member,post,organization,role,primary
                f/m,f/post,,,true
                f/n,f/post,,,
                f/m,f/one,,,true
                f/n,,f/place,GRID_HEAD,
                f/n,,f/place,JANITOR,
                """);
        write("memberships", "member,organization,kind\nf/m,f/place,TEAM\nf/m,\"f/place,TEAM\n");
        write("rules", "id,template,within,parameters\nf/rule,SIZE_RANGE,f/place,[1]\nf/other-rule,SIZE,f/place,{}\n");
        write("people", "id\n1\n");
        Files.writeString(
                folder.resolve("figures.csv"),
                "organization,metric,value,unit\nf/place,households,1,户\n",
                Charset.forName("GBK"));
    }

    private void write(String table, String csv) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), csv);
    }

    @Test
    void listsEveryFaultAtItsPlace() throws IOException {
        assertThat(load().faults().stream().map(FaultReportIT::line).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        appointments.csv 3 post f/post SEATS_EXCEEDED
                        appointments.csv 4 primary true TWO_PRIMARIES
                        appointments.csv 5 role GRID_HEAD AMBIGUOUS_POST
                        appointments.csv 6 role JANITOR UNKNOWN_ROLE
                        dataset.csv 3 id second DUPLICATE_ID
                        figures.csv 0 - - BAD_ENCODING
                        members.csv 2 national_id …1230 BAD_NATIONAL_ID
                        memberships.csv 3 - - MALFORMED_CSV
                        organizations.csv 1 colour colour UNKNOWN_COLUMN
                        organizations.csv 3 id f/place DUPLICATE_ID
                        organizations.csv 4 id f/a;b BAD_ID
                        organizations.csv 5 kind STREET BAD_KIND
                        organizations.csv 6 home nowhere UNKNOWN_REFERENCE
                        organizations.csv 7 home f/y HOME_CYCLE
                        organizations.csv 8 home f/x HOME_CYCLE
                        organizations.csv 9 reports_to f/q PARTY_CYCLE
                        organizations.csv 10 reports_to f/p PARTY_CYCLE
                        organizations.csv 11 established 2024-02-30 BAD_DATE
                        organizations.csv 12 dissolved 2023 PERIOD_REVERSED
                        organizations.csv 13 party_level BRANCH BAD_VALUE
                        organizations.csv 14 code 12 BAD_DIVISION_CODE
                        organizations.csv 15 uscc 91310115MA1H8R7C6D BAD_USCC
                        organizations.csv 16 households many BAD_NUMBER
                        organizations.csv 17 name - MISSING_VALUE
                        organizations.csv 19 home f/gone DISSOLVED
                        organizations.csv 20 id base/place OTHER_DATASET
                        people.csv 0 - - UNKNOWN_FILE
                        rules.csv 2 parameters [1] BAD_PARAMETERS
                        rules.csv 3 template SIZE UNKNOWN_TEMPLATE
                        sources.csv 2 title %s TOO_LARGE
                        """.formatted("x".repeat(100) + "…"));
    }

    @Test
    void knowsEveryFaultThatAFolderCanHave() throws IOException {
        Set<FaultCode> found = load().faults().stream().map(Fault::code).collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)));
    }

    @Test
    void saysEachInBothLanguages() throws IOException {
        assertThat(load().faults()).allSatisfy(fault -> {
            assertThat(fault.sentence().zh()).containsPattern("\\p{IsHan}").doesNotContain("%", "null");
            // a column is named in the other language too
            String english = fault.sentence().en().replaceFirst("\\(\\p{IsHan}+\\)", "");
            assertThat(english).matches("\\P{IsHan}{10,}").doesNotContain("%", "null");
        });
    }

    @Test
    void writesNothing() throws IOException {
        List<String> before = content.facts();

        load();

        assertThat(content.changesSince(before)).isEmpty();
    }

    private LoadResult.Refused load() throws IOException {
        LoadResult result = loader.load(CsvFiles.in(folder));
        assertThat(result).isInstanceOf(LoadResult.Refused.class);
        assertThat(result.dataset()).isEqualTo("faulty");
        return (LoadResult.Refused) result;
    }

    private static String line(Fault fault) {
        return fault.file() + " " + fault.row() + " " + Objects.toString(fault.column(), "-") + " "
                + Objects.toString(fault.value(), "-") + " " + fault.code();
    }
}
