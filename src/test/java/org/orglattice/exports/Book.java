package org.orglattice.exports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was handed out, as its reader sees it. */
record Book(XSSFWorkbook workbook) {

    static Book of(byte[] bytes) {
        try {
            return new Book(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    /** The rows of a sheet without its header, each with so many cells, between bars. */
    List<String> rows(String sheet, int columns) {
        return lines(sheet, columns).subList(1, lines(sheet, columns).size());
    }

    /** All lines of a sheet. */
    List<String> lines(String sheet, int columns) {
        DataFormatter formatter = new DataFormatter();
        List<String> lines = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet)) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                cells.add(formatter.formatCellValue(row.getCell(i)));
            }
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    boolean runsNothing() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }
}
