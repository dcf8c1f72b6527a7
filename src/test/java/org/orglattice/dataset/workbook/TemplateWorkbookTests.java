package org.orglattice.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.test.LibreOffice;

class TemplateWorkbookTests {

    @TempDir
    private Path folder;

    private Path template;

    @BeforeEach
    void writeTemplate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWorkbook.write(out);
        template = Files.write(folder.resolve("template.xlsx"), out.toByteArray());
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        TemplateWorkbook.write(again);

        assertThat(again.toByteArray()).isEqualTo(Files.readAllBytes(template));
    }

    @Test
    void hasASheetForEachTableInTheOrderOfTheFormat() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactlyElementsOf(Stream.of(
                                    Stream.of("说明"),
                                    Format.shipped().tables().stream().map(TableFormat::title),
                                    Stream.of("选项"))
                            .flatMap(names -> names)
                            .toList());
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
        }
    }

    @Test
    void explainsEveryColumnWithItsNameInEnglishAndAnExample() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            for (TableFormat table : Format.shipped().tables()) {
                XSSFSheet sheet = workbook.getSheet(table.title());
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                for (int i = 0; i < table.columns().size(); i++) {
                    Column column = table.columns().get(i);
                    var header = sheet.getRow(0).getCell(i);
                    assertThat(header.getStringCellValue()).isEqualTo(column.title());
                    assertThat(header.getCellComment())
                            .as(header.getAddress() + " of " + table.name())
                            .isNotNull();
                    String note = header.getCellComment().getString().getString();
                    assertThat(note).contains(column.name(), "形式", "Form", "示例 Example");
                    assertThat(note.contains("必填")).isEqualTo(column.required());
                }
            }
        }
    }

    @Test
    void letsClosedValuesBeChosenInChinese() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("组织");
            List<? extends DataValidation> rules = sheet.getDataValidations();

            assertThat(rules)
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .containsExactlyInAnyOrder("list_organizations_kind", "list_organizations_party_level");
            String place = workbook.getName("list_organizations_kind").getRefersToFormula();
            assertThat(place).startsWith("选项!$").endsWith("$19");
            int column = place.charAt("选项!$".length()) - 'A';
            assertThat(IntStream.range(0, 19)
                            .mapToObj(row -> workbook.getSheet("选项")
                                    .getRow(row)
                                    .getCell(column)
                                    .getStringCellValue()))
                    .containsExactlyElementsOf(Format.shipped()
                            .table("organizations")
                            .orElseThrow()
                            .column("kind")
                            .orElseThrow()
                            .labels()
                            .values());
        }
    }

    @Test
    void keepsWhatIsNoNumberAsText() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("组织");

            assertThat(sheet.getColumnStyle(10).getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(1).getCell(10).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(14).getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void readsAsADataSetWithARowInEveryTable() {
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(new WorkbookSource("template", "template.xlsx", template), faults);

        assertThat(faults.all()).isEmpty();
        assertThat(set.tables().keySet())
                .containsExactlyElementsOf(Format.shipped().tables().stream()
                        .map(TableFormat::name)
                        .toList());
        assertThat(set.synthetic()).isTrue();
    }

    @Test
    void opensInLibreOffice() throws IOException {
        Map<String, List<List<String>>> sheets = LibreOffice.in(folder).sheets(template);

        assertThat(sheets)
                .containsOnlyKeys(Stream.concat(
                                Stream.of("说明", "选项"),
                                Format.shipped().tables().stream().map(TableFormat::title))
                        .toList());
        assertThat(sheets.get("组织").get(0)).startsWith("编号", "类型", "名称");
        assertThat(sheets.get("组织").get(1)).startsWith("example/sub-district", "街道", "示例街道（虚构）");
        assertThat(sheets.get("任职").get(1)).contains("2023-06", "是");
    }

    private XSSFWorkbook open() throws IOException {
        try (InputStream in = Files.newInputStream(template)) {
            return new XSSFWorkbook(in);
        }
    }
}
