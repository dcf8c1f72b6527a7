package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.Download;
import org.orglattice.test.LibreOffice;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.JsonNode;

/** What the workbooks for people say of 清河街道, whose today is the first of July 2026. */
@ServiceTest
class ReportsIT {

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

    @Autowired
    HttpGraphQlTester graphQl;

    private Book book(String path) {
        Download download = Download.of(port, "/exports/" + path);
        assertThat(download.status()).as(download.text()).isEqualTo(200);
        return Book.of(download.bytes());
    }

    @Test
    void rosterHasASheetForEachKindAndACover() {
        assertThat(book("roster.xlsx?of=990101001").sheets())
                .containsExactly("封面", "街道", "社区", "网格", "党组织", "物业公司", "业主委员会");
    }

    @Test
    void rosterTellsWhoServesWhereAndWhatIsVacant() {
        assertThat(book("roster.xlsx?of=990101001").rows("业主委员会", 5))
                .containsExactly(
                        "阳光小区业主委员会|主任委员|孙琦|兼职|2023-09",
                        "阳光小区业主委员会|委员|吴霞|兼职|2023-09",
                        "阳光小区业主委员会|委员|郑浩|兼职|2023-09",
                        "阳光小区业主委员会|委员|空缺||",
                        "阳光小区业主委员会|委员|空缺||");
    }

    @Test
    void rosterTellsOfAnotherDay() {
        assertThat(book("roster.xlsx?of=990101001&asOf=2020-06-30").rows("党组织", 5))
                .contains(
                        "东社区党委|书记|赵敏|兼职|2016 至 2021-03",
                        "清河街道党工委|书记|张建国|主职|2020-02",
                        "清河街道党工委|副书记|空缺||",
                        "清河物业党支部|副书记|周强|兼职|2020")
                .hasSize(10);
    }

    @Test
    void rosterFollowsThePartyLine() {
        assertThat(book("roster.xlsx?of=qh/pwc&line=PARTY&asOf=2024-06-30").rows("党组织", 3))
                .extracting(row -> row.substring(0, row.indexOf('|')))
                .contains("清河街道党工委", "东社区党委", "西社区党委", "阳光小区党支部", "清河物业党支部");
    }

    @Test
    void rosterSaysOnItsCoverWhatItIsAndThatItIsMadeUp() {
        assertThat(book("roster.xlsx?of=990101001").lines("封面", 2))
                .containsExactly(
                        "清河街道任职名册|",
                        "范围|清河街道（990101001）及其下属",
                        "日期|2026-07-01（当日情况）",
                        "数据来源|清河街道（测试数据）（qinghe）【虚构】",
                        "注意|含虚构数据：其中的组织、人员与数字并非真实。 / Contains fictional data.",
                        "单位|18 个",
                        "任职|17 个",
                        "空缺席位|4 个");
    }

    @Test
    void rosterOfWhatNobodyServesAtHasACoverOnly() {
        assertThat(book("roster.xlsx?of=990101001&asOf=1900-01-01").sheets()).containsExactly("封面");
    }

    @Test
    void rosterOfRealPeopleSaysWhereItIsFrom() {
        assertThat(book("roster.xlsx?of=371702002").lines("封面", 2))
                .anyMatch(line -> line.contains("五份公开文献所载的组织与任职（documented）"))
                .noneMatch(line -> line.contains("虚构"));
    }

    @Test
    void auditHasASheetForEachTemplate() {
        assertThat(book("audit.xlsx?of=990101001").sheets())
                .containsExactly("封面", "概览", "交叉任职", "规模范围", "任期届满", "双向进入", "禁止兼任", "当然兼任", "组织覆盖");
    }

    @Test
    void auditCountsWhatTheQueryCounts() {
        List<String> asked = graphQl.document("""
                        { audits(within: "990101001") { rule { id } checked satisfied partial missing violations explained } }
                        """).execute().path("audits").entityList(JsonNode.class).get().stream()
                .map(audit -> Stream.of("checked", "satisfied", "partial", "missing", "violations", "explained")
                        .map(field -> audit.get(field).asString())
                        .collect(Collectors.joining(
                                "|", "", "|" + audit.at("/rule/id").asString())))
                .toList();

        assertThat(book("audit.xlsx?of=990101001").rows("概览", 15))
                .extracting(row -> row.split("\\|", -1))
                .extracting(cells -> String.join("|", List.of(cells).subList(4, 10)) + "|" + cells[14])
                .isNotEmpty()
                .isEqualTo(asked);
    }

    @Test
    void auditTellsWhatWasFound() {
        String found = "|部分|清河物业党支部与清河物业服务有限公司：周强交叉任职，但书记（某副科级干部）未在清河物业服务有限公司任职，"
                + "缺少由清河物业党支部进入清河物业服务有限公司的一向。|清河物业党支部|清河物业服务有限公司";

        assertThat(book("audit.xlsx?of=990101001").rows("双向进入", 5))
                .containsExactly("物业公司与其党支部双向进入、交叉任职" + found, "物业公司与其党支部双向进入" + found);
    }

    @ParameterizedTest
    @CsvSource({"roster.xlsx", "audit.xlsx"})
    void sheetsArePrintedOnLandscapePagesUnderTheirHeader(String file) {
        Book book = book(file + "?of=990101001");

        assertThat(book.runsNothing()).isTrue();
        Sheet sheet = book.workbook().getSheetAt(1);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    }

    @ParameterizedTest
    @CsvSource({"roster.xlsx", "audit.xlsx"})
    void openInLibreOfficeAsTheyAre(String file, @TempDir Path folder) throws IOException {
        Download download = Download.of(port, "/exports/" + file + "?of=990101001");

        Map<String, List<List<String>>> shown = LibreOffice.in(folder).sheets(download.saved(folder, file));

        Book book = Book.of(download.bytes());
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(book.sheets());
        assertThat(shown)
                .allSatisfy((sheet, rows) -> assertThat(rows)
                        .extracting(row -> row.get(0))
                        .filteredOn(cell -> !cell.isEmpty())
                        .isEqualTo(book.lines(sheet, 1).stream()
                                .filter(line -> !line.isEmpty())
                                .toList()));
    }

    @Test
    void rosterTakesTwoQuestionsHoweverLongItIs() {
        Statements asked = Statements.during(meters, () -> book("roster.xlsx?of=99"));

        assertThat(asked.of(name -> name.startsWith("export/")).counts())
                .isEqualTo(Map.of("export/roster", 1L, "export/datasets", 1L));
    }
}
