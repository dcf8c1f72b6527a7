package org.orglattice.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.workbook.SmallWorkbook;
import org.orglattice.test.LibreOffice;

class FaultWorkbookTests {

    private static final String PEOPLE = "编号|姓名|性别|出生年份\np|张三|X|1980\nq||女|198O";

    @TempDir
    private Path folder;

    @Test
    void marksTheWorkbookThatWasHandedIn() throws IOException {
        Path file = new SmallWorkbook()
                .with("成员", PEOPLE)
                .changed(sheet -> sheet.setColumnWidth(1, 7777))
                .in(folder.resolve("名册.xlsx"));

        try (XSSFWorkbook marked = marked(file)) {
            XSSFSheet people = marked.getSheet("成员");
            assertThat(marked.getSheetName(0)).isEqualTo("错误");
            assertThat(people.getColumnWidth(1)).isEqualTo(7777);
            assertThat(note(people, 1, 2)).startsWith("BAD_VALUE\n应为").contains("It has to be one of");
            assertThat(note(people, 2, 1)).startsWith("MISSING_VALUE");
            assertThat(note(people, 2, 3)).startsWith("BAD_NUMBER");
            assertThat(isRed(people, 2, 1)).isTrue();
            assertThat(isRed(people, 2, 2)).isFalse();
            assertThat(people.getRow(1).getCell(2).getStringCellValue()).isEqualTo("X");
        }
    }

    @Test
    void listsTheFaultsWithLinksToTheirCells() throws IOException {
        Path file = new SmallWorkbook().with("成员", PEOPLE).in(folder.resolve("名册.xlsx"));

        try (XSSFWorkbook marked = marked(file)) {
            XSSFSheet list = marked.getSheet("错误");
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).startsWith("共 3 处错误");
            assertThat(row(list, 3)).startsWith("成员", "2", "gender", "X", "BAD_VALUE");
            assertThat(list.getHyperlinkList())
                    .extracting(link -> link.getCellRef() + " " + link.getLocation())
                    .containsExactly("A4 '成员'!C2", "A5 '成员'!B3", "A6 '成员'!D3");
        }
    }

    @Test
    void comesBackCleanOnceItIsMended() throws IOException {
        Path file = new SmallWorkbook().with("成员", PEOPLE).in(folder.resolve("名册.xlsx"));
        Path half = folder.resolve("半.xlsx");
        try (XSSFWorkbook marked = marked(file)) {
            marked.getSheet("成员").getRow(1).getCell(2).setCellValue("男");
            marked.getSheet("成员").getRow(2).getCell(1).setCellValue("李四");
            half = write(marked, half);
        }

        assertThat(faults(half)).extracting(Fault::code).containsExactly(FaultCode.BAD_NUMBER);
        try (XSSFWorkbook again = marked(half)) {
            XSSFSheet people = again.getSheet("成员");
            assertThat(again.getNumberOfSheets()).isEqualTo(2);
            assertThat(people.getRow(1).getCell(2).getCellComment()).isNull();
            assertThat(isRed(people, 1, 2)).isFalse();
            assertThat(isRed(people, 2, 3)).isTrue();
            assertThat(note(people, 2, 3)).containsOnlyOnce("BAD_NUMBER");
        }
    }

    @Test
    void rebuildsAWorkbookFromCsvFiles() throws IOException {
        Path people = Files.writeString(folder.resolve("a"), "id,name,gender\np,=1+1,X\nbroken\nq,李四,女\n");
        Path notes = Files.writeString(folder.resolve("b"), "id\nx\n");
        List<UploadedFile> files =
                List.of(new UploadedFile(people, "members.csv"), new UploadedFile(notes, "../备忘[1].csv"));

        try (XSSFWorkbook made = marked(files)) {
            XSSFSheet sheet = made.getSheet("成员");
            assertThat(made).extracting(one -> one.getSheetName()).containsExactly("错误", "成员", "备忘 1 .csv");
            assertThat(row(sheet, 1)).containsExactly("p", "=1+1", "X");
            assertThat(row(sheet, 3)).containsExactly("q", "李四", "女");
            assertThat(note(sheet, 1, 2)).startsWith("BAD_VALUE");
            assertThat(note(sheet, 2, 0)).startsWith("MALFORMED_CSV");
            assertThat(made.getSheet("错误").getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .contains("'成员'!C2", "'成员'!A3", "'备忘 1 .csv'!A1");
        }
    }

    @Test
    void tellsHowManyFaultsAreNotListed() throws IOException {
        Path file = new SmallWorkbook().with("成员", PEOPLE).in(folder.resolve("名册.xlsx"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FaultWorkbook.write(List.of(UploadedFile.of(file)), faults(file), 12_345, out);

        try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(marked.getSheet("错误").getRow(0).getCell(0).getStringCellValue())
                    .contains("共 12345 处", "另有 12342 处");
        }
    }

    @Test
    void listsWhatIsWrongWithAFileThatCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("名册.xlsx"), "no workbook at all");

        try (XSSFWorkbook made = marked(file)) {
            assertThat(row(made.getSheet("错误"), 3)).contains("名册.xlsx", "BAD_ARCHIVE");
        }
    }

    @Test
    void takesTenThousandFaults() throws IOException {
        String rows = String.join(
                "\n", IntStream.range(0, 12_000).mapToObj(i -> "m" + i + ",某,X").toList());
        Path file = Files.writeString(folder.resolve("members.csv"), "id,name,gender\n" + rows);
        Faults faults = new Faults();
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FaultWorkbook.write(List.of(UploadedFile.of(file)), faults.all(), faults.total(), out);

        try (XSSFWorkbook made = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(made.getSheet("成员").getLastRowNum()).isEqualTo(12_000);
            assertThat(made.getSheet("错误").getLastRowNum()).isEqualTo(2 + Faults.MOST_KEPT);
            assertThat(isRed(made.getSheet("成员"), Faults.MOST_KEPT, 2)).isTrue();
        }
    }

    @Test
    void opensInLibreOffice() throws IOException {
        LibreOffice office = LibreOffice.in(folder);
        Path file = new SmallWorkbook().with("成员", PEOPLE).in(folder.resolve("名册.xlsx"));
        Path marked;
        try (XSSFWorkbook workbook = marked(file)) {
            marked = write(workbook, folder.resolve("faults.xlsx"));
        }

        Map<String, List<List<String>>> sheets = office.sheets(marked);

        assertThat(sheets).containsOnlyKeys("错误", "成员");
        assertThat(sheets.get("成员").get(1)).containsExactly("p", "张三", "X", "1980");
        assertThat(sheets.get("错误").get(3)).startsWith("成员", "2", "gender", "X", "BAD_VALUE");
    }

    private XSSFWorkbook marked(Path file) throws IOException {
        return marked(List.of(UploadedFile.of(file)));
    }

    private static XSSFWorkbook marked(List<UploadedFile> files) throws IOException {
        Faults faults = new Faults();
        DataSetReader.read(UploadedFiles.source(null, files), faults);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FaultWorkbook.write(files, faults.all(), faults.total(), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Fault> faults(Path file) {
        Faults faults = new Faults();
        DataSetReader.read(UploadedFiles.source(null, List.of(UploadedFile.of(file))), faults);
        return faults.all();
    }

    private static Path write(XSSFWorkbook workbook, Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return Files.write(file, out.toByteArray());
    }

    private static String note(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getCellComment().getString().getString();
    }

    private static boolean isRed(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        return cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND
                && cell.getCellStyle().getFillForegroundColor() == IndexedColors.ROSE.getIndex();
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
                .mapToObj(i -> sheet.getRow(row).getCell(i))
                .map(cell -> cell == null ? "" : cell.getStringCellValue())
                .toList();
    }
}
