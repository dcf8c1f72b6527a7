package org.orglattice.dataset.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.orglattice.dataset.format.Fault;

/**
 * A sheet made of the rows of a table, each where it stood, with the faulty cells marked.
 */
final class RebuiltSheet {

    private static final int WIDTH = 20 * 256;
    private static final int MOST_NOTES = 2_000;

    private final SXSSFSheet sheet;
    private final HeaderColumns header;
    private final FaultsByRow faults;
    private final Notes notes;
    private final CellStyle plain;
    private final CellStyle faulty;
    private final CellStyle title;
    private int written;
    private int noted;

    RebuiltSheet(SXSSFSheet sheet, HeaderColumns header, FaultsByRow faults, Styles styles) {
        this.sheet = sheet;
        this.header = header;
        this.faults = faults;
        this.notes = new Notes(sheet, Notes.FAULT_AUTHOR);
        this.plain = styles.text();
        this.faulty = styles.coloured(IndexedColors.ROSE);
        this.title = styles.header(false);
        sheet.createFreezePane(0, 1);
        sheet.setDefaultColumnWidth(WIDTH / 256);
    }

    /**
     * Adds a row. Rows that are not handed on but have faults come before it, empty.
     *
     * @param number the row, the first being 1
     * @param cells its cells
     */
    void row(int number, List<String> cells) {
        faults.rows().subMap(written, false, number, false).keySet().stream()
                .toList()
                .forEach(missing -> write(missing, List.of()));
        write(number, cells);
    }

    /** Adds what has faults behind the last row. */
    void finish() {
        row(Integer.MAX_VALUE, List.of());
    }

    private void write(int number, List<String> cells) {
        if (number > StreamedWorkbook.MOST_ROWS || number <= written) {
            return;
        }
        written = number;
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                Cell cell = row.createCell(i);
                StreamedWorkbook.fill(cell, cells.get(i));
                cell.setCellStyle(number == 1 ? title : plain);
            }
        }
        faults.cells(number, header).forEach((column, found) -> mark(row, column, found));
    }

    private void mark(Row row, int column, List<Fault> found) {
        Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(faulty);
        if (noted++ < MOST_NOTES) {
            notes.add(cell, FaultsByRow.note(found));
        }
    }

    /**
     * Where a fault is marked.
     *
     * @param fault a fault of this table
     * @return the address of its cell; that of the first one where it is of the table as a whole
     */
    String address(Fault fault) {
        return fault.row() == 0
                ? FaultSheet.address(sheet.getSheetName(), 1, 0)
                : FaultSheet.address(sheet.getSheetName(), fault.row(), header.index(fault));
    }
}
