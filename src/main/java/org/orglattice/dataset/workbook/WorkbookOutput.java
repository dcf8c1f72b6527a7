package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.CellText;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSetOutput;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.text.Bilingual;

/**
 * Writes a data set as a workbook: a sheet for each table, names and closed values in Chinese, each cell a text.
 */
public final class WorkbookOutput extends DataSetOutput {

    private final OutputStream out;
    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private @Nullable SXSSFSheet sheet;
    private int rows;

    /**
     * A workbook without tables yet.
     *
     * @param out where it is written to, not before it is finished; stays open. Where it is an {@link Allowance}, it bounds what is put
     *     aside before
     * @param remarks what a reader should know of it, which goes into a first sheet; none leaves that out
     */
    public WorkbookOutput(OutputStream out, List<Bilingual> remarks) {
        this.out = out;
        this.workbook = StreamedWorkbook.create(out);
        this.styles = new Styles(workbook);
        if (!remarks.isEmpty()) {
            Guide.addTo(workbook, remarks, styles);
        }
    }

    @Override
    protected void begin(TableFormat table) {
        SXSSFSheet begun = workbook.createSheet(table.title());
        begun.createFreezePane(0, 1);
        Row header = begun.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.header(column.required()));
            begun.setColumnWidth(i, Widths.of(column));
        }
        sheet = begun;
        rows = 1;
    }

    @Override
    protected void add(TableFormat table, Map<String, ?> values) throws IOException {
        Row row = StreamedWorkbook.row(Objects.requireNonNull(sheet), rows++);
        CellStyle style = styles.text();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String text = CellText.inChinese(column, values.get(column.name()));
            if (!text.isEmpty()) {
                Cell cell = row.createCell(i);
                StreamedWorkbook.fillWhole(cell, text);
                cell.setCellStyle(style);
            }
        }
    }

    @Override
    public void finish() throws IOException {
        if (workbook.getNumberOfSheets() == 0) {
            Guide.addTo(workbook, List.of(new Bilingual("没有数据。", "There are no rows.")), styles);
        }
        StreamedWorkbook.write(workbook, out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
