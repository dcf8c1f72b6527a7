package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.time.PartialDate;

class DataSetReaderTests {

    private final SmallDataSet set = SmallDataSet.in("folder");

    @Test
    void readsRowsByColumnInAnyOrder() {
        DataSet read = set.with("sources", """
                title,published,id
                年报,2026-01,s
                """).read();

        assertThat(read.rows("sources"))
                .containsExactly(new Entry(
                        "sources",
                        "sources.csv",
                        2,
                        Map.of(
                                "id", "s",
                                "title", "年报",
                                "published", PartialDate.parse("2026-01").orElseThrow())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organizations | id,kind,name,party_level | o,PARTY_ORGANIZATION,支部,BRANCH
            组织          | 编号,类型,名称,党组织层级 | o,党组织,支部,党支部
            ORGANIZATIONS | ID,Kind, name ,Party_Level | o,party_organization,支部,党支部
            """)
    void readsEitherLanguageAlike(String table, String header, String row) {
        DataSet read = set.with(table, header + "\n" + row).read();

        assertThat(read.rows("organizations"))
                .singleElement()
                .extracting(Entry::values)
                .isEqualTo(Map.of("id", "o", "kind", "PARTY_ORGANIZATION", "name", "支部", "party_level", "BRANCH"));
    }

    @Test
    void takesEmptyAndBlankCellsAsNotStated() {
        DataSet read = set.with("sources", "id,title,url,note\ns,年报,, \u3000\n").read();

        assertThat(read.rows("sources").get(0).values()).containsOnlyKeys("id", "title");
    }

    @Test
    void reportsEveryRequiredCellThatIsEmpty() {
        List<Fault> faults =
                set.with("links", "from,type,to\na,,b\n,SERVES, \n").faults();

        assertThat(places(faults))
                .containsExactly(
                        "links:2 type MISSING_VALUE", "links:3 from MISSING_VALUE", "links:3 to MISSING_VALUE");
        assertThat(faults.get(0).sentence().zh()).isEqualTo("“关系类型”（type）必须填写。");
        assertThat(faults.get(0).sentence().en()).isEqualTo("type (关系类型) has to be stated.");
    }

    @Test
    void reportsListsOfNothingAsEmpty() {
        List<Fault> faults = set.with("mechanisms", "id,name,run_by\nm,三方联动,;\nn,一网统管, ; ;\n")
                .faults();

        assertThat(places(faults))
                .containsExactly("mechanisms:2 run_by MISSING_VALUE", "mechanisms:3 run_by MISSING_VALUE");
    }

    @Test
    void reportsEveryRequiredColumnThatIsMissing() {
        List<Fault> faults = set.with("organizations", "id,note\no,x\n").faults();

        assertThat(places(faults))
                .containsExactly("organizations:1 kind MISSING_VALUE", "organizations:1 name MISSING_VALUE");
        assertThat(faults.get(0).sentence().zh()).contains("“类型”", "kind");
        assertThat(faults.get(0).sentence().en()).contains("kind", "类型");
    }

    @Test
    void reportsColumnsThatTheTableDoesNotHaveAndNamesThoseItHas() {
        List<Fault> faults =
                set.with("sources", "id,title,autor,日期\ns,年报,x,y\n").faults();

        assertThat(places(faults)).containsExactly("sources:1 autor UNKNOWN_COLUMN", "sources:1 日期 UNKNOWN_COLUMN");
        assertThat(faults.get(0).value()).isEqualTo("autor");
        assertThat(faults.get(0).sentence().zh()).contains("发布者", "发布日期");
        assertThat(faults.get(0).sentence().en()).contains("publisher", "published");
    }

    @Test
    void reportsColumnsThatStandTwiceAlsoInBothLanguages() {
        List<Fault> faults = set.with("sources", "id,title,标题\ns,年报,报\n").faults();

        assertThat(places(faults)).containsExactly("sources:1 标题 UNKNOWN_COLUMN");
        assertThat(faults.get(0).sentence().zh()).contains("title", "两次");
        assertThat(faults.get(0).sentence().en()).contains("title", "twice");
    }

    @Test
    void reportsTablesThatTheFormatDoesNotHaveAndNamesThoseItHas() {
        List<Fault> faults =
                set.with("persons", "id\np\n").with("人员", "编号\np\n").faults();

        assertThat(places(faults)).containsExactlyInAnyOrder("persons UNKNOWN_FILE", "人员 UNKNOWN_FILE");
        assertThat(faults.get(0).sentence().zh()).contains("成员", "任职");
        assertThat(faults.get(0).sentence().en()).contains("members", "appointments");
    }

    @Test
    void reportsTablesThatStandTwice() {
        List<Fault> faults = set.with("sources", "id,title\ns,年报\n")
                .with("来源", "编号,标题\nt,月报\n")
                .faults();

        assertThat(places(faults)).containsExactly("来源 UNKNOWN_FILE");
        assertThat(faults.get(0).sentence().zh()).contains("sources", "两次");
        assertThat(faults.get(0).sentence().en()).contains("sources", "twice");
    }

    @Test
    void reportsEveryFaultOfEveryRow() {
        List<Fault> faults = set.with("members", """
                        id,name,named,gender,birth_year,national_id
                        a ,张三,maybe,X,1850,1
                        b,李四,否,女,1980,
                        ,,是,男,198O,11010519491231002X
                        """).faults();

        assertThat(places(faults))
                .containsExactly(
                        "members:2 id BAD_ID",
                        "members:2 named BAD_VALUE",
                        "members:2 gender BAD_VALUE",
                        "members:2 birth_year BAD_NUMBER",
                        "members:2 national_id BAD_NATIONAL_ID",
                        "members:4 id MISSING_VALUE",
                        "members:4 name MISSING_VALUE",
                        "members:4 birth_year BAD_NUMBER");
        assertThat(faults)
                .extracting(Fault::value)
                .startsWith("a ", "maybe", "X", "1850")
                .endsWith(null, null, "198O");
    }

    @Test
    void callsASetByItselfOrElseByItsFolder() {
        DataSet named = set.with("dataset", "id,title,synthetic\nown,自己的,是\n").read();
        DataSet unnamed = SmallDataSet.in("folder")
                .with("roles", "code,name_zh,name_en\nX,某,some\n")
                .read();

        assertThat(List.of(named.id(), named.title(), named.synthetic())).containsExactly("own", "自己的", true);
        assertThat(List.of(unnamed.id(), unnamed.title(), unnamed.synthetic()))
                .containsExactly("folder", "folder", false);
        assertThat(unnamed.self()).isNull();
    }

    @Test
    void takesOneDataSetAtATime() {
        List<Fault> faults = set.with("dataset", "id,title\na,甲\nb,乙\nc,丙\n").faults();

        assertThat(places(faults)).containsExactly("dataset:3 id DUPLICATE_ID", "dataset:4 id DUPLICATE_ID");
        assertThat(set.read(new Faults()).id()).isEqualTo("a");
    }
}
