package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.graph.Graph;
import org.orglattice.test.Download;
import org.orglattice.test.LibreOffice;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the workbooks for people say of 清河街道, whose today is the first of July 2026. */
@ServiceTest
class ReportsIT {

    @LocalServerPort
    int port;

    @Autowired
    MeterRegistry meters;

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
        assertThat(book("roster.xlsx?of=990101001").rows("业主委员会", 5)).containsExactly("");
    }

    @Test
    void rosterTellsOfAnotherDay() {
        assertThat(book("roster.xlsx?of=990101001&asOf=2020-06-30").rows("党组织", 5))
                .containsExactly("");
    }

    @Test
    void rosterSaysOnItsCoverWhatItIsAndThatItIsMadeUp() {
        assertThat(book("roster.xlsx?of=990101001").lines("封面", 2)).containsExactly("");
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
    void auditHasAnOverviewAndASheetForEachTemplate() {
        Book audit = book("audit.xlsx?of=990101001");

        assertThat(audit.sheets()).containsExactly("封面", "概览");
        assertThat(audit.rows("概览", 15)).containsExactly("");
    }

    @Test
    void auditTellsWhatWasFound() {
        assertThat(book("audit.xlsx?of=990101001").rows("双向进入", 9)).containsExactly("");
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
    void rosterTakesThreeQuestionsHoweverLongItIs() {
        double before = statements();

        book("roster.xlsx?of=99");

        assertThat(statements() - before).isLessThanOrEqualTo(5);
    }

    private double statements() {
        return meters.find(Graph.STATEMENTS).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
