package org.orglattice.dataset.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a report: a header that stays and is printed on each page, and rows that can be filtered by it. Texts are typed
 * as such, so that nothing of them is run.
 */
public final class ReportSheet {

    private static final int CHARACTER = 256;

    /**
     * A column.
     *
     * @param title what stands above it
     * @param width how many characters of the Latin script it is wide
     */
    public record Heading(String title, int width) {}

    private final SXSSFSheet sheet;
    private final int order;
    private final int columns;
    private final Tones tones;
    private int rows = 1;

    ReportSheet(SXSSFSheet sheet, int order, List<Heading> headings, Tones tones) {
        this.sheet = sheet;
        this.order = order;
        this.columns = headings.size();
        this.tones = tones;
        sheet.createFreezePane(0, 1);
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            Cell cell = header.createCell(i);
            cell.setCellStyle(tones.of(Tone.HEADING));
            StreamedWorkbook.fill(cell, headings.get(i).title());
            sheet.setColumnWidth(i, headings.get(i).width() * CHARACTER);
        }
    }

    String name() {
        return sheet.getSheetName();
    }

    int order() {
        return order;
    }

    /**
     * Adds a row.
     *
     * @param tone how it looks
     * @param values its values: numbers, shares from 0 to 1 as {@link Share}, or anything that becomes a text; {@code null}
     *     leaves a cell empty
     * @throws SheetFull where the sheet has no more rows
     */
    public void row(Tone tone, List<? extends @Nullable Object> values) throws SheetFull {
        Row row = StreamedWorkbook.row(sheet, rows++);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null && !value.toString().isEmpty()) {
                fill(row.createCell(i), value, tone);
            }
        }
    }

    /**
     * A share, shown in percent.
     *
     * @param value from 0 to 1
     */
    public record Share(double value) {}

    private void fill(Cell cell, Object value, Tone tone) {
        CellStyle style = tones.of(tone);
        if (value instanceof Share share) {
            style = tones.percent(tone);
            cell.setCellValue(share.value());
        } else if (value instanceof Number number) {
            style = tones.number(tone);
            cell.setCellValue(number.doubleValue());
        } else {
            StreamedWorkbook.fill(cell, value.toString());
        }
        cell.setCellStyle(style);
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
    }
}
