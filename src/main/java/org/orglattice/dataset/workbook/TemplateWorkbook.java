package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.orglattice.dataset.format.CellText;
import org.orglattice.dataset.format.CellType;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.FormatGuide;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.text.Bilingual;

/**
 * The workbook that people fill in: a sheet for each table, with a note on every column, lists to choose from, and rows that show how.
 * As it is, it is a data set without fault.
 */
public final class TemplateWorkbook {

    private static final List<Bilingual> GUIDE = List.of(
            new Bilingual("组织经纬 · 数据填报模板", "OrgLattice · template for data sets"),
            new Bilingual(
                    "每个工作表是一张表，第一行是列标题，一行一条记录；不用的工作表可以删除或留空。",
                    "Each sheet is a table; its first row holds the headers, each further row one record. Delete sheets that you do not need, or leave them empty."),
            new Bilingual(
                    "橙底红字的列必须填写；把鼠标移到列标题上，可看到填写说明和示例。",
                    "Columns with an orange header are required. Point at a header for what it holds, with an example."),
            new Bilingual(
                    "灰色斜体的是示例行：填写前请整行删除（选中行号，右键“删除”）。",
                    "Rows in grey italics are examples: delete them as whole rows before you begin."),
            new Bilingual(
                    "编号由您来定，全库唯一，最多 200 个字符，不含“;”和“#”；表与表之间用编号互相引用。",
                    "Ids are yours to choose: unique, 200 characters at most, without \";\" and \"#\". Tables refer to each other by id."),
            new Bilingual(
                    "日期写作 2021、2021-11 或 2021-11-08，知道多少写多少；“截止”是结束后的第一天。",
                    "Dates are 2021, 2021-11 or 2021-11-08, as exactly as they are known; an end is the first day after."),
            new Bilingual(
                    "多个值用英文分号“;”隔开；空单元格表示未说明。请勿合并单元格。",
                    "Separate several values by \";\". An empty cell is \"not stated\". Do not merge cells."),
            new Bilingual(
                    "上传时先整体检查：只要有一处错误就什么都不写入，并可下载标出错误的工作簿。",
                    "What is handed in is checked as a whole: with one fault nothing is loaded, and the workbook comes back with its faults marked."));

    private final SXSSFWorkbook workbook = StreamedWorkbook.create();
    private final Styles styles = new Styles(workbook);
    private final CellStyle example = styles.written(IndexedColors.GREY_50_PERCENT, true);
    private final FormatGuide guide = FormatGuide.shipped();
    private final DropDowns dropDowns = new DropDowns(workbook);

    private TemplateWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param out where to; stays open
     * @throws IOException where it cannot be written
     */
    public static void write(OutputStream out) throws IOException {
        TemplateWorkbook template = new TemplateWorkbook();
        try (SXSSFWorkbook workbook = template.workbook) {
            Guide.addTo(workbook, GUIDE, template.styles);
            Format.shipped().tables().forEach(template::add);
            template.dropDowns.finish();
            StreamedWorkbook.write(workbook, out);
        }
    }

    private void add(TableFormat table) {
        SXSSFSheet sheet = workbook.createSheet(table.title());
        sheet.createFreezePane(0, 1);
        Row header = sheet.createRow(0);
        Notes notes = new Notes(sheet, Notes.GUIDE_AUTHOR);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.header(column.required()));
            notes.add(cell, ColumnNote.of(table, column, guide));
            sheet.setColumnWidth(i, Widths.of(column));
            if (!isNumber(column)) {
                sheet.setDefaultColumnStyle(i, styles.text());
            }
            dropDowns.add(sheet, table, column, i);
        }
        List<Map<String, String>> rows = guide.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.createRow(i + 1), table, rows.get(i));
        }
    }

    private void fill(Row row, TableFormat table, Map<String, String> values) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String value = values.get(column.name());
            if (value != null) {
                Cell cell = row.createCell(i);
                cell.setCellStyle(example);
                if (isNumber(column)) {
                    cell.setCellValue(Double.parseDouble(value));
                } else {
                    StreamedWorkbook.fill(cell, CellText.inChinese(column, value));
                }
            }
        }
    }

    private static boolean isNumber(Column column) {
        return column.type() == CellType.INTEGER || column.type() == CellType.NUMBER;
    }
}
