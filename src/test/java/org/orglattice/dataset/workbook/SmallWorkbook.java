package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a person makes it, with shared texts, in a folder of a test.
 */
public final class SmallWorkbook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    /**
     * Adds a sheet.
     *
     * @param name its name
     * @param rows its rows, cells separated by {@code |}
     * @return this workbook
     */
    public SmallWorkbook with(String name, String rows) {
        XSSFSheet sheet = workbook.createSheet(name);
        int number = 0;
        for (String row : rows.split("\n", -1)) {
            Row target = sheet.createRow(number++);
            String[] cells = row.split("\\|", -1);
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    target.createCell(i).setCellValue(cells[i].strip());
                }
            }
        }
        return this;
    }

    /**
     * Changes the sheet added last.
     *
     * @param change what to do to it
     * @return this workbook
     */
    public SmallWorkbook changed(Consumer<XSSFSheet> change) {
        change.accept(workbook.getSheetAt(workbook.getNumberOfSheets() - 1));
        return this;
    }

    /**
     * Changes the workbook as a whole.
     *
     * @param change what to do to it
     * @return this workbook
     */
    public SmallWorkbook changedAll(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    /**
     * A cell of a sheet, made where there is none.
     *
     * @param sheet the sheet
     * @param row the row, counted from 1
     * @param column the column, counted from 0
     * @return the cell
     */
    public static Cell cell(Sheet sheet, int row, int column) {
        Row found = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
    }

    /**
     * A style that shows numbers in a form.
     *
     * @param sheet a sheet of the workbook
     * @param format the form
     * @return the style
     */
    public static CellStyle shows(Sheet sheet, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        return style;
    }

    /**
     * Writes it.
     *
     * @param file where to
     * @return the same
     * @throws IOException where it cannot be written
     */
    public Path in(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
        return file;
    }
}
