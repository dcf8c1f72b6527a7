package org.orglattice.dataset.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.format.SmallDataSet.places;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesHoweverTheyEnd(String end) {
        assertThat(titles("id,title" + end + "a,甲" + end + "b,乙" + end)).containsExactly("2 甲", "3 乙");
        assertThat(titles("id,title" + end + "a,甲")).containsExactly("2 甲");
    }

    @Test
    void readsQuotedCells() {
        assertThat(titles("id,title\na,\"甲,\"\"乙\"\"\n丙\"\n\"b\",\"\"\"\"\n")).containsExactly("2 甲,\"乙\"\n丙", "3 \"");
    }

    @Test
    void countsRecordsNotLines() {
        String csv = "\"id\",\"title\"\na,\"一\n二\n三\"\n\nb,乙\n,\nc,丙\n";

        assertThat(titles(csv)).containsExactly("2 一\n二\n三", "4 乙", "6 丙");
        assertThat(places(faults("id,title\na,\"一\n二\"\n\nb,\n"))).containsExactly("sources:4 title MISSING_VALUE");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(titles("\uFEFFid,title\na,甲\n")).containsExactly("2 甲");
        assertThat(titles("\uFEFF\"id\",title\na,\uFEFF甲\n")).containsExactly("2 \uFEFF甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "id,title", "id,title\n", "id,title\n\n , \n"})
    void findsNothingInTablesWithoutRows(String csv) {
        assertThat(titles(csv)).isEmpty();
    }

    @Test
    void takesColumnsWithoutAHeaderAsNone() {
        assertThat(titles("id,title,,\na,甲,,\n")).containsExactly("2 甲");
    }

    @Test
    void reportsRowsOfAnotherLengthAndReadsOn() {
        List<Fault> faults = faults("id,title,url\na,甲\nb,乙,http://b,更多\nc,丙,\nd\ne, ,\n");

        assertThat(places(faults))
                .containsExactly(
                        "sources:2 MALFORMED_CSV",
                        "sources:3 MALFORMED_CSV",
                        "sources:5 MALFORMED_CSV",
                        "sources:6 title MISSING_VALUE");
        assertThat(faults.get(0).sentence().zh()).isEqualTo("这一行有 2 个单元格，表头有 3 个。");
        assertThat(faults.get(1).sentence().en()).isEqualTo("This row has 4 cells, the header 3.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,title;a,甲;b,"乙;c,丙         | 3
            id,title;a,甲;b,乙;"c"d,丙;e,戊  | 4
            id,title;"a"a,甲                 | 2
            "id",ti"tle";a,"甲               | 2
            "id,title;a,甲                   | 1
            id,"title"x;a,甲                 | 1
            """)
    void reportsWhereQuotationMarksDoNotPair(String lines, int row) {
        List<Fault> faults = faults(lines.strip().replace(';', '\n')).stream()
                .filter(fault -> fault.code() != FaultCode.UNKNOWN_COLUMN)
                .filter(fault -> fault.code() != FaultCode.MISSING_VALUE)
                .toList();

        assertThat(places(faults)).containsExactly("sources:" + row + " MALFORMED_CSV");
        assertThat(faults.get(0).sentence().zh()).contains("引号");
        assertThat(faults.get(0).sentence().en()).contains("quotation mark");
    }

    @Test
    void keepsWhatStandsBeforeAFaultyQuotationMark() {
        Faults faults = new Faults();
        DataSet read = SmallDataSet.in("folder")
                .with("sources", "id,title\na,甲\nb,\"乙\n")
                .read(faults);

        assertThat(read.rows("sources")).extracting(row -> row.text("id")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            '=1+1     | =1+1
            '+86      | +86
            '-5       | -5
            '@x       | @x
            ''=1      | '=1
            '''=1     | ''=1
            '不       | '不
            ''        | ''
            '         | '
            'a=1      | 'a=1
            =1+1      | =1+1
            ~'\ta~    | ~\ta~
            """)
    void takesOffTheApostropheThatShieldsFromSpreadsheets(String cell, String text) {
        String tabbed = cell.replace("\\t", "\t");

        assertThat(titles("id,title\na,\"" + tabbed + "\"\n")).containsExactly("2 " + text.replace("\\t", "\t"));
    }

    @Test
    void shieldsIdsAndNumbersAlike() {
        DataSet read = SmallDataSet.in("folder").with("organizations", """
                id,kind,name,longitude
                '=x,GRID,'-某,'-117.5
                """).read();

        assertThat(read.rows("organizations").get(0).values())
                .containsEntry("id", "=x")
                .containsEntry("name", "-某")
                .containsEntry("longitude", -117.5);
    }

    private static List<String> titles(String csv) {
        return SmallDataSet.in("folder").withFile("sources.csv", csv.getBytes(UTF_8)).read().rows("sources").stream()
                .map(row -> row.row() + " " + row.text("title"))
                .toList();
    }

    private static List<Fault> faults(String csv) {
        return SmallDataSet.in("folder")
                .withFile("sources.csv", csv.getBytes(UTF_8))
                .faults();
    }
}
