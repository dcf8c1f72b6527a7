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

    private static final int ROWS_IN_MEMORY = 100;
    private static final String PRODUCER = "OrgLattice";

    // a workbook writes characters that XML lacks in this way, so that a text that looks like it has to say that it is
    // meant
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private StreamedWorkbook() {}

    static SXSSFWorkbook create() {
        SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        workbook.setCompressTempFiles(true);
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
     * Fills a cell with a text.
     *
     * @param cell the cell
     * @param text any text
     */
    static void fill(Cell cell, String text) {
        cell.setCellValue(LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
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
