package org.orglattice.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orglattice.dataset.format.SmallDataSet.places;
import static org.orglattice.dataset.workbook.SmallWorkbook.cell;
import static org.orglattice.dataset.workbook.SmallWorkbook.shows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.CellText;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;

class WorkbookSourceTests {

    @TempDir
    private Path folder;

    private final SmallWorkbook workbook = new SmallWorkbook();
    private final Faults faults = new Faults();

    @Test
    void readsSheetsInEitherLanguage() throws IOException {
        DataSet read = read(workbook.with("组织", "编号|类型|名称\no|街道|北城")
                .with("members", "id|name\np|张三")
                .with("Sheet1", ""));

        assertThat(faults.all()).isEmpty();
        assertThat(read.id()).isEqualTo("青河");
        assertThat(read.rows("organizations"))
                .containsExactly(
                        new Entry("organizations", "组织", 2, Map.of("id", "o", "kind", "SUB_DISTRICT", "name", "北城")));
        assertThat(read.rows("members")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            371702004001      | General                       | 371702004001
            0.1234            | General                       | 0.1234
            0.30000000000000004 | General                     | 0.3
            35                | 0.00                          | 35
            1234567.5         | #,##0.00                      | 1234567.5
            0.5               | 0%                            | 0.5
            -3                | General                       | -3
            7                 | 000000                        | 000007
            123456789012345   | 0                             | 123456789012345
            44317             | yyyy-mm-dd                    | 2021-05-01
            44317             | yyyy"年"m"月"d"日"            | 2021-05-01
            44317.75          | yyyy/m/d h:mm                 | 2021-05-01
            44317             | yyyy-mm                       | 2021-05
            44317             | yyyy"年"m"月"                 | 2021-05
            44317             | [$-804]yyyy"年"m"月";@        | 2021-05
            44317             | yyyy                          | 2021
            44317             | m/d/yy                        | 2021-05-01
            """)
    void takesNumbersAndDatesAsTheyAreShown(double value, String format, String text) throws IOException {
        assertThat(noteOf(cell -> {
                    cell.setCellValue(value);
                    cell.setCellStyle(shows(cell.getSheet(), format));
                }))
                .isEqualTo(text);
    }

    @Test
    void takesTruthsTextsAndResultsOfFormulas() throws IOException {
        assertThat(noteOf(cell -> cell.setCellValue(true))).isEqualTo("true");
        assertThat(noteOf(cell -> cell.setCellValue("=1+1"))).isEqualTo("=1+1");
        assertThat(noteOf(cell -> cell.setCellValue("'=1"))).isEqualTo("'=1");
        assertThat(noteOf(cell -> cell.setCellValue("一\r\n二"))).isEqualTo("一\r\n二");
        assertThat(noteOf(cell -> {
                    cell.setCellFormula("40+2");
                    cell.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(cell);
                }))
                .isEqualTo("42");
        assertThat(noteOf(cell -> {
                    XSSFRichTextString rich = new XSSFRichTextString("红");
                    rich.append("色");
                    rich.applyFont(0, 1, cell.getSheet().getWorkbook().createFont());
                    cell.setCellValue(rich);
                }))
                .isEqualTo("红色");
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        assertThat(noteOf(cell -> {
                    ((XSSFWorkbook) cell.getSheet().getWorkbook())
                            .getCTWorkbook()
                            .getWorkbookPr()
                            .setDate1904(true);
                    cell.setCellValue(LocalDate.of(2021, 5, 1));
                    cell.setCellStyle(shows(cell.getSheet(), "yyyy-mm-dd"));
                }))
                .isEqualTo("2021-05-01");
    }

    @Test
    void reportsFormulasWithoutValueAndErrorsOnceEach() throws IOException {
        read(workbook.with("来源", "编号|标题|备注\ns||\nt|年报|").changed(sheet -> {
            cell(sheet, 2, 1).setCellFormula("A2");
            sheet.getRow(1).getCell(1).setCellFormula("A2");
            cell(sheet, 3, 2).setCellErrorValue(FormulaError.REF.getCode());
        }));

        assertThat(places(faults.all())).containsExactly("来源:2 title FORMULA", "来源:3 note FORMULA");
        assertThat(faults.all()).extracting(Fault::value).containsExactly(null, "#REF!");
    }

    @Test
    void countsRowsAsTheSpreadsheetDoesAndSkipsEmptyOnes() throws IOException {
        DataSet read = read(workbook.with("来源", "编号|标题||\n\ns|年报\n | \n\nt|月报|||\n\n"));

        assertThat(faults.all()).isEmpty();
        assertThat(read.rows("sources")).extracting(Entry::row).containsExactly(3, 6);
    }

    @Test
    void reportsWhatStandsBesideTheTable() throws IOException {
        read(workbook.with("来源", "编号|标题\ns|年报||记得改"));

        assertThat(places(faults.all())).containsExactly("来源:2 D UNKNOWN_COLUMN");
    }

    @Test
    void reportsAHeaderThatIsNotInTheFirstRow() throws IOException {
        read(workbook.with("来源", "\n编号|标题\ns|年报"));

        assertThat(places(faults.all())).contains("来源:1 id MISSING_VALUE", "来源:1 title MISSING_VALUE");
    }

    @Test
    void reportsCellsThatAreMergedAmongTheRowsOnly() throws IOException {
        read(workbook.with("来源", "编号|标题|备注\ns|年报|一\nt|月报|").changed(sheet -> {
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A9:C9"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("F1:G2"));
        }));

        assertThat(places(faults.all())).containsExactly("来源:2 note BAD_VALUE");
        assertThat(faults.all().get(0).sentence().zh()).contains("C2:C3");
    }

    @Test
    void ignoresTheSheetsOfItsOwnWorkbooksAndHiddenListsButNoHiddenTable() throws IOException {
        DataSet read = read(workbook.with("说明", "怎样填写")
                .with("选项", "街道\n社区")
                .with("错误", "x")
                .with("我的列表", "a\nb")
                .changed(WorkbookSourceTests::hide)
                .with("来源", "编号|标题\ns|年报")
                .with("成员", "编号|姓名\np|张三")
                .changed(WorkbookSourceTests::hide));

        assertThat(places(faults.all())).containsExactly("成员 UNKNOWN_FILE");
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void reportsSheetsThatTheFormatDoesNotHave() throws IOException {
        read(workbook.with("人员", "编号\np"));

        assertThat(places(faults.all())).containsExactly("人员 UNKNOWN_FILE");
    }

    @Test
    void leavesOutHowATextIsPronounced() throws IOException {
        assertThat(noteOf(cell -> {
                    XSSFRichTextString text = new XSSFRichTextString("北城");
                    text.getCTRst().addNewRPh().setT("běichéng");
                    cell.setCellValue(text);
                }))
                .isEqualTo("北城");
    }

    private static void hide(XSSFSheet sheet) {
        int index = sheet.getWorkbook().getSheetIndex(sheet);
        sheet.getWorkbook().setSheetVisibility(index, SheetVisibility.VERY_HIDDEN);
    }

    private String noteOf(Consumer<Cell> filling) throws IOException {
        DataSet read = read(
                new SmallWorkbook().with("来源", "编号|标题|备注\ns|年报|").changed(sheet -> filling.accept(cell(sheet, 2, 2))));
        assertThat(faults.all()).isEmpty();
        return CellText.of(read.rows("sources").get(0).values().get("note"));
    }

    private DataSet read(SmallWorkbook made) throws IOException {
        Path file = made.in(folder.resolve("青河.xlsx"));
        return DataSetReader.read(new WorkbookSource("青河", "青河.xlsx", file), faults);
    }

    @Test
    void refusesMoreSheetsThanAnyDataSetHas() throws IOException {
        for (int i = 0; i <= 100; i++) {
            workbook.with("Sheet" + i, "");
        }
        read(workbook);

        assertThat(faults.all()).extracting(Fault::code).containsExactly(FaultCode.BAD_ARCHIVE);
    }

    @Test
    void refusesSheetsThatAreTheSamePart() throws IOException {
        read(workbook.with("来源", "编号|标题\ns|年报")
                .with("Sheet2", "")
                .changedAll(all -> all.getCTWorkbook()
                        .getSheets()
                        .getSheetArray(1)
                        .setId(all.getCTWorkbook().getSheets().getSheetArray(0).getId())));

        assertThat(faults.all()).extracting(Fault::code).contains(FaultCode.BAD_ARCHIVE);
    }

    @Test
    void takesBlanksFarToTheRightForNothing() throws IOException {
        DataSet read = read(workbook.with("来源", "编号|标题\ns|年报")
                .changed(sheet -> cell(sheet, 2, 16_383).setCellValue(" ")));

        assertThat(faults.all()).isEmpty();
        assertThat(read.rows("sources")).hasSize(1);
    }
}
