package org.orglattice.dataset.workbook;

import java.util.List;
import java.util.function.Function;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Fault;
import org.orglattice.text.Bilingual;

/**
 * The sheet that lists what is wrong with a data set, each fault with a link to its cell.
 */
final class FaultSheet {

    private static final List<String> HEADER =
            List.of("工作表 Sheet", "行 Row", "列 Column", "值 Value", "代码 Code", "说明", "Explanation");
    private static final List<Integer> WIDTHS = List.of(18, 8, 18, 24, 24, 60, 60);
    private static final int HEADER_ROW = 2;
    private static final int CHARACTER = 256;

    private final Workbook workbook;
    private final Sheet sheet;
    private final Styles styles;

    FaultSheet(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(SheetNames.FAULTS);
        this.styles = new Styles(workbook);
    }

    /**
     * Lists the faults.
     *
     * @param faults those that are known
     * @param total how many there are in all
     * @param address where the cell of a fault stands, or {@code null} where it has none
     */
    void fill(List<Fault> faults, int total, Function<Fault, @Nullable String> address) {
        Bilingual summary = summary(faults.size(), total);
        put(sheet.createRow(0), 0, summary.zh(), styles.text());
        put(sheet.createRow(1), 0, summary.en(), styles.text());
        Row header = sheet.createRow(HEADER_ROW);
        for (int i = 0; i < HEADER.size(); i++) {
            put(header, i, HEADER.get(i), styles.header(false));
            sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER);
        }
        sheet.createFreezePane(0, HEADER_ROW + 1);
        CellStyle link = styles.written(IndexedColors.BLUE, false);
        for (int i = 0; i < faults.size(); i++) {
            list(sheet.createRow(HEADER_ROW + 1 + i), faults.get(i), address.apply(faults.get(i)), link);
        }
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, HEADER_ROW + faults.size(), 0, HEADER.size() - 1));
    }

    private static Bilingual summary(int listed, int total) {
        return listed == total
                ? Bilingual.of(
                        "共 %s 处错误，什么都没有写入。有错的单元格已标红并加批注；改好后可直接上传本工作簿，这一页不会被读取。",
                        "%s faults; nothing was loaded. Faulty cells are red and have a note. Mend them and hand in this workbook again: "
                                + "this sheet is not read.",
                        total)
                : Bilingual.of(
                        "共 %1$s 处错误，什么都没有写入；这里列出 %2$s 处，另有 %3$s 处。改好后可直接上传本工作簿，这一页不会被读取。",
                        "%1$s faults; nothing was loaded. %2$s are listed here, and %3$s more are not. Mend them and hand in this workbook "
                                + "again: this sheet is not read.",
                        total,
                        listed,
                        total - listed);
    }

    private void list(Row row, Fault fault, @Nullable String address, CellStyle link) {
        List<String> cells = List.of(
                fault.file(),
                fault.row() == 0 ? "" : String.valueOf(fault.row()),
                fault.column() == null ? "" : fault.column(),
                fault.value() == null ? "" : fault.value(),
                fault.code().name(),
                fault.sentence().zh(),
                fault.sentence().en());
        for (int i = 0; i < cells.size(); i++) {
            put(row, i, cells.get(i), i == 0 && address != null ? link : styles.text());
        }
        if (address != null) {
            Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(address);
            row.getCell(0).setHyperlink(hyperlink);
        }
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        StreamedWorkbook.fill(cell, text);
        cell.setCellStyle(style);
    }

    /**
     * The address of a cell as links have it.
     *
     * @param sheet its sheet
     * @param row its row, the first being 1
     * @param column its column, counted from 0
     * @return the address
     */
    static String address(String sheet, int row, int column) {
        return "'" + sheet.replace("'", "''") + "'!" + CellReference.convertNumToColString(column) + row;
    }
}
