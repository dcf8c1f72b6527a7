package org.orglattice.dataset.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.Units;

/**
 * Puts notes on the cells of a sheet, which show when somebody points at them.
 */
final class Notes {

    /** Whose notes tell of faults; they are taken away again. */
    static final String FAULT_AUTHOR = "OrgLattice 错误";

    /** Whose notes explain. */
    static final String GUIDE_AUTHOR = "OrgLattice";

    private static final int WIDE = 4;
    private static final int BESIDE_THE_POINTER = 40 * Units.EMU_PER_PIXEL;
    private static final int CHARACTERS_A_LINE = 30;

    private final String author;
    private final CreationHelper helper;
    private final Drawing<?> drawing;

    Notes(Sheet sheet, String author) {
        this.author = author;
        this.helper = sheet.getWorkbook().getCreationHelper();
        this.drawing = sheet.createDrawingPatriarch();
    }

    void add(Cell cell, String text) {
        ClientAnchor anchor = helper.createClientAnchor();
        // the library takes the anchor's own cell for the one that the note belongs to
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(BESIDE_THE_POINTER);
        anchor.setCol2(cell.getColumnIndex() + 1 + WIDE);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 2 + lines(text));
        Comment note = drawing.createCellComment(anchor);
        note.setString(helper.createRichTextString(text));
        note.setAuthor(author);
        cell.setCellComment(note);
    }

    private static int lines(String text) {
        return text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                .sum();
    }
}
