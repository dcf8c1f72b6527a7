package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.ManyRows;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;

/** A row states its whole entity, what is left out stays, and to load a set again changes nothing. */
@EmptyServiceTest
class DataSetLoadingIT {

    private static final Path QINGHE = Path.of("src/test/resources/datasets/qinghe");

    @Autowired
    DataSetLoader loader;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    private LoadResult.Loaded load(Tables set) {
        LoadResult result = loader.load(set);
        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        return (LoadResult.Loaded) result;
    }

    @Test
    void tellsHowManyRowsOfEachTableItLoaded() {
        LoadResult.Loaded loaded = load(WholeSet.tables());

        assertThat(loaded.dataset()).isEqualTo("s");
        assertThat(loaded.rows())
                .hasSize(12)
                .containsEntry("organizations", 4)
                .containsEntry("appointments", 2)
                .containsEntry("explanations", 1);
        assertThat(loaded.size()).isEqualTo(18);
    }

    @Test
    void leavesASetFromTheSameFilesAsItIs() throws IOException {
        CsvFiles files = CsvFiles.in(QINGHE);
        assertThat(loader.isLoaded("qinghe", files.checksum())).isFalse();
        assertThat(loader.load(files, files.checksum())).isInstanceOf(LoadResult.Loaded.class);
        List<String> before = content.facts();

        assertThat(loader.isLoaded("qinghe", files.checksum())).isTrue();
        assertThat(loader.load(files, files.checksum())).isEqualTo(new LoadResult.Unchanged("qinghe"));
        assertThat(content.changesSince(before)).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        for (Tables set : List.of(Tables.in(QINGHE), WholeSet.tables())) {
            load(set);
            List<String> before = content.facts();

            load(set);

            assertThat(content.changesSince(before)).isEmpty();
        }
    }

    @Test
    void leavesStatementsPlannedForWhatIsThere(@Autowired Driver driver) {
        load(ManyRows.of(200));

        double planned = expectedRows(driver);

        driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
        assertThat(planned).isEqualTo(expectedRows(driver)).isGreaterThan(1000);
    }

    private static double expectedRows(Driver driver) {
        Plan plan = driver.executableQuery("EXPLAIN MATCH (e:Entity {dataset: 'many'}) RETURN e")
                .execute()
                .summary()
                .plan();
        return plan.arguments().get("EstimatedRows").asDouble();
    }

    @Test
    void writesNewOrganizationsAsItWritesThoseThatWereThere() {
        Tables whole =
                Tables.named("s").with("sources", "id,title\ns/r,Report\n").with("organizations", """
                        id,kind,name,short_name,home,home_since,party_level,grid_level,code,uscc,established,households,population,area_km2,full_members,term_number,term_since,term_due,longitude,latitude,sources,note
                        s,COMMUNITY,Place,P,,,,,,,,10,20,1.5,,3,2021,2026,118.1,24.5,s/r#p1;s/r#p2,a note
                        s/g 1,GRID,Grid,,s,,,1,,,,,,,,,,,,,s/r,
                        s/g%,GRID,Cell,,s/g 1,,,2,,,,,,,,,,,,,,
                        s/o,INSTITUTION,Office,,s/g%,,,,,91350100M000100Y43,,,,,,,,,,,,
                        s/p,PARTY_ORGANIZATION,Party,,s,,BRANCH,,,,,,,,7,,,,,,,
                        s/d,INSTITUTION,Dated,,s,2020,,,,,2019,,,,,,,,,,s/r,
                        s/e,INSTITUTION,Below,,s/d,,,,,,,,,,,,,,,,,
                        """);
        load(Tables.named("s").with("organizations", """
                        id,kind,name
                        s,COMMUNITY,a
                        s/g 1,GRID,b
                        s/g%,GRID,c
                        s/o,INSTITUTION,d
                        s/p,PARTY_ORGANIZATION,e
                        s/d,INSTITUTION,f
                        s/e,INSTITUTION,g
                        """));
        load(whole);
        List<String> expected = content.facts();
        content.clear();

        load(whole);

        assertThat(content.changesSince(expected)).isEmpty();
    }

    @Test
    void leavesWhatALaterLoadLeavesOut() {
        load(WholeSet.tables());
        List<String> before = content.facts();

        load(Tables.named("s").with("organizations", "id,kind,name\ns,COMMUNITY,Place\n"));

        assertThat(content.changesSince(before)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources       | id,title,publisher              | s/r,Report,The city             | - s/r publisher=The district ~ + s/r publisher=The city
            sources       | id,title                        | s/r,Report                      | - s/r publisher=The district
            organizations | id,kind,name,home,households,note,sources | s/x,GRID,Grid,s,12,a note,s/r#p1 | - s/x households=10 ~ + s/x households=12
            organizations | id,kind,name,home               | s/x,GRID,Grid,s                 | - s/x CITES s/r ~ - s/x CITES s/r locator=p1 ~ - s/x households=10 ~ - s/x note=a note
            organizations | id,kind,name,home,home_since    | s/b,PARTY_ORGANIZATION,Branch,s/x,2022 | - s/b REPORTS_TO s/p
            links         | from,type,to                    | s/x,PARTICIPATES_IN,s/p         | - s/x PARTICIPATES_IN s/p as=member
            links         | from,type,to,since,until        | s/b,PART_OF,s,2019,2021         | - s/b PART_OF s sources=s/r; ~ - s/b PART_OF s until=2020 ~ + s/b PART_OF s sources= ~ + s/b PART_OF s until=2021
            roles         | code,name_zh,name_en            | GARDENER,花匠,Florist            |
            posts         | id,organization,role,title      | s/o,s/x,GARDENER,Roses          | - s/o seats=3 ~ + s/o seats=1 ~ + s/o title=Roses
            members       | id,name,rank,sources            | s/m,Member,科级,s/r#p2            | - s/m phone=12345 ~ - s/m rank=处级 ~ + s/m rank=科级
            appointments  | member,organization,role,since,until | s/m,s/x,GRID_HEAD,2020,2024 | - s/x:GRID_HEAD#s/m#2020 CITES s/r ~ - s/x:GRID_HEAD#s/m#2020 path=s#s/x##0008#s/x:GRID_HEAD#0#s/x:GRID_HEAD#s/m#2020 ~ - s/x:GRID_HEAD#s/m#2020 primary=true ~ - s/x:GRID_HEAD#s/m#2020 title=Head ~ + s/x:GRID_HEAD#s/m#2020 path=s#s/x##0008#s/x:GRID_HEAD#1#s/x:GRID_HEAD#s/m#2020 ~ + s/x:GRID_HEAD#s/m#2020 primary=false ~ + s/x:GRID_HEAD#s/m#2020 until=2024
            memberships   | member,organization,kind,since,until | s/m,s,TEAM,2020,2022       | + s/m BELONGS_TO s until=2022
            mechanisms    | id,name,run_by,sources          | s/w,Linkage,s,s/r               | - s/w INVOLVES s/x
            figures       | organization,metric,value,as_of | s,grids,1,2025                  | - s:grids::2025:EXACT:1.0 unit=个
            rules         | id,template,within,verdict,parameters | s/u,POSSIBLE_DUPLICATE,s/x,WANTED,{} | - s/u APPLIES_WITHIN s ~ - s/u APPLIES_WITHIN s path=s# ~ - s/u EXPRESSES s/w ~ - s/u parameters={"subject": {"kind": "GRID"}, "measure": "holders", "min": 1} ~ - s/u template=SIZE_RANGE ~ - s/u titleEn=Size ~ - s/u titleZh=规模 ~ - s/u verdict=REQUIRED ~ + s/u APPLIES_WITHIN s/x ~ + s/u APPLIES_WITHIN s/x path=s#s/x# ~ + s/u parameters={} ~ + s/u template=POSSIBLE_DUPLICATE ~ + s/u verdict=WANTED
            explanations  | rule,subject,reason,until       | s/u,s/x,too new,2027            | - s/u:s/x:: by=somebody ~ + s/u:s/x:: until=2027
            """)
    void changesWhatARowStatesOtherwiseAndClearsWhatItLeavesEmpty(
            String table, String header, String row, String changes) {
        load(WholeSet.tables());
        List<String> before = content.facts();

        load(Tables.named("s").with(table, header + "\n" + row + "\n"));

        assertThat(content.changesSince(before))
                .containsExactlyElementsOf(changes == null ? List.of() : Arrays.asList(changes.split(" ~ ")));
    }
}
