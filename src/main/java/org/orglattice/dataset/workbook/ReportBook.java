package org.orglattice.dataset.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.orglattice.dataset.workbook.ReportSheet.Heading;

/**
 * A workbook for people to read and print: a cover that says what it is, and sheets whose rows may come in any order. It
 * goes to the disk as it grows.
 */
public final class ReportBook implements Closeable {

    private static final int COVER_WIDTH = 100 * 256;
    private static final int NAME_WIDTH = 16 * 256;
    private static final short TITLE_POINTS = 16;

    /**
     * A line of the cover.
     *
     * @param name what it tells
     * @param text what it says
     */
    public record Line(String name, String text) {}

    private final OutputStream out;
    private final SXSSFWorkbook workbook;
    private final Tones tones;
    private final SXSSFSheet cover;
    private final List<ReportSheet> sheets = new ArrayList<>();

    /**
     * A book without sheets yet.
     *
     * @param out where it is written to, not before it is finished; stays open. Where it is an {@link Allowance}, it bounds what is put
     *     aside before
     * @param cover the name of its first sheet
     */
    public ReportBook(OutputStream out, String cover) {
        this.out = out;
        this.workbook = StreamedWorkbook.create(out);
        this.tones = new Tones(workbook);
        this.cover = workbook.createSheet(cover);
    }

    /**
     * Adds a sheet.
     *
     * @param name its name, of which it gets what a sheet may be called
     * @param order where it stands among the sheets: behind those of a lower number, and of the same that came before it
     * @param headings its columns
     * @return the sheet
     */
    public ReportSheet sheet(String name, int order, List<Heading> headings) {
        SXSSFSheet added = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        layOut(added);
        added.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        ReportSheet sheet = new ReportSheet(added, order, headings, tones);
        sheets.add(sheet);
        return sheet;
    }

    private static void layOut(SXSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize((short) (PaperSize.A4_PAPER.ordinal() + 1));
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    /**
     * Writes the cover and completes the book.
     *
     * @param title the title on the cover
     * @param lines what else stands there
     * @throws IOException where it cannot be written
     */
    public void finish(String title, List<Line> lines) throws IOException {
        layOut(cover);
        cover.setColumnWidth(0, NAME_WIDTH);
        cover.setColumnWidth(1, COVER_WIDTH);
        Cell head = cover.createRow(0).createCell(0);
        head.setCellStyle(tones.title(TITLE_POINTS));
        StreamedWorkbook.fill(head, title);
        for (int i = 0; i < lines.size(); i++) {
            Row row = cover.createRow(i + 2);
            Cell name = row.createCell(0);
            name.setCellStyle(tones.of(Tone.HEADING));
            StreamedWorkbook.fill(name, lines.get(i).name());
            Cell text = row.createCell(1);
            text.setCellStyle(tones.of(Tone.PLAIN));
            StreamedWorkbook.fill(text, lines.get(i).text());
        }
        sheets.forEach(ReportSheet::finish);
        sheets.sort(Comparator.comparingInt(ReportSheet::order));
        for (int i = 0; i < sheets.size(); i++) {
            workbook.setSheetOrder(sheets.get(i).name(), i + 1);
        }
        StreamedWorkbook.write(workbook, out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
