package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.orglattice.dataset.archive.Timeless;

/**
 * Workbooks that go to the disk as they grow, and come out in the same bytes whenever their content is the same.
 */
final class StreamedWorkbook {

    static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String ELLIPSIS = "…";
    private static final int ROWS_IN_MEMORY = 100;
    private static final String PRODUCER = "OrgLattice";

    // a workbook writes characters that XML lacks in this way, so that a text that looks like it has to say that it is
    // meant
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private StreamedWorkbook() {}

    static SXSSFWorkbook create() {
        return create(OutputStream.nullOutputStream());
    }

    /**
     * Begins a workbook.
     *
     * @param out where it will go; where that is an {@link Allowance}, what is put aside before is within it as well
     * @return the workbook
     */
    static SXSSFWorkbook create(OutputStream out) {
        SXSSFWorkbook workbook =
                SheetFiles.workbook(ROWS_IN_MEMORY, out instanceof Allowance allowance ? allowance : bytes -> {});
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        properties.getCoreProperties().setCreator(PRODUCER);
        properties.getCoreProperties().setCreated(Optional.of(new Date(0)));
        properties.getExtendedProperties().setApplication(PRODUCER);
        return workbook;
    }

    /**
     * Adds a row.
     *
     * @param sheet a sheet
     * @param index the row, counted from 0
     * @return the row
     * @throws SheetFull where a sheet has no such row
     */
    static SXSSFRow row(SXSSFSheet sheet, int index) throws SheetFull {
        if (index >= MOST_ROWS) {
            throw new SheetFull(sheet.getSheetName(), MOST_ROWS);
        }
        return sheet.createRow(index);
    }

    /**
     * Fills a cell with a text, or as much of it as a cell takes and an ellipsis.
     *
     * @param cell the cell
     * @param text any text
     */
    static void fill(Cell cell, String text) {
        String written = written(text);
        cell.setCellValue(written.length() > LONGEST_CELL ? cut(text) : written);
    }

    private static String cut(String text) {
        int room = LONGEST_CELL - ELLIPSIS.length();
        int length = Math.min(room, text.length());
        String written = written(text.substring(0, length));
        // what looks like an escape becomes longer, up to twice as long
        while (written.length() > room) {
            length -= Math.max(1, (written.length() - room) / 2);
            written = written(text.substring(0, length));
        }
        return (Character.isHighSurrogate(text.charAt(length - 1))
                        ? written.substring(0, written.length() - 1)
                        : written)
                + ELLIPSIS;
    }

    /**
     * Fills a cell with the whole of a text.
     *
     * @param cell the cell
     * @param text any text
     * @throws CellFull where a cell cannot take it
     */
    static void fillWhole(Cell cell, String text) throws CellFull {
        String written = written(text);
        if (written.length() > LONGEST_CELL) {
            throw new CellFull(
                    cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString(), LONGEST_CELL);
        }
        cell.setCellValue(written);
    }

    private static String written(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /**
     * Writes a workbook.
     *
     * @param workbook the workbook
     * @param out where to; stays open
     * @throws IOException where it cannot be written
     */
    static void write(SXSSFWorkbook workbook, OutputStream out) throws IOException {
        Path file = TempFile.createTempFile("workbook", ".xlsx").toPath();
        try {
            try (OutputStream timed = Files.newOutputStream(file)) {
                workbook.write(timed);
            }
            Timeless.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }
}
