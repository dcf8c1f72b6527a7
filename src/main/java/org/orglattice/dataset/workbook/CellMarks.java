package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Colours cells of somebody's workbook and puts notes on them, which leaves their own form as it is.
 */
final class CellMarks {

    private static final int MOST_NOTES = 2_000;
    private static final short COLOUR = IndexedColors.ROSE.getIndex();
    private static final String BETWEEN = "\n―――\n";

    private final XSSFWorkbook workbook;
    private final Map<Short, CellStyle> marked = new HashMap<>();
    private final Map<Short, CellStyle> unmarked = new HashMap<>();
    private final Map<String, Notes> notes = new HashMap<>();
    private int noted;

    CellMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void add(Cell cell, String text) {
        cell.setCellStyle(marked.computeIfAbsent(
                cell.getCellStyle().getIndex(), index -> filled(index, FillPatternType.SOLID_FOREGROUND)));
        if (noted++ >= MOST_NOTES) {
            return;
        }
        Comment own = cell.getCellComment();
        if (own != null) {
            own.setString(workbook.getCreationHelper()
                    .createRichTextString(own.getString().getString() + BETWEEN + text));
            return;
        }
        notes.computeIfAbsent(cell.getSheet().getSheetName(), name -> new Notes(cell.getSheet(), Notes.FAULT_AUTHOR))
                .add(cell, text);
    }

    private CellStyle filled(short index, FillPatternType pattern) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(workbook.getCellStyleAt(index));
        style.setFillForegroundColor(COLOUR);
        style.setFillPattern(pattern);
        return style;
    }

    /** Takes away what an earlier workbook with faults was marked with. */
    void clear(XSSFSheet sheet) {
        List<CellAddress> noted = new ArrayList<>();
        sheet.getCellComments().forEach((address, comment) -> {
            if (Notes.FAULT_AUTHOR.equals(comment.getAuthor())) {
                noted.add(address);
            }
        });
        for (CellAddress address : noted) {
            Cell cell = sheet.getRow(address.getRow()) == null
                    ? null
                    : sheet.getRow(address.getRow()).getCell(address.getColumn());
            if (cell != null) {
                cell.removeCellComment();
            }
        }
        sheet.forEach(row -> row.forEach(this::clearColour));
    }

    private void clearColour(Cell cell) {
        CellStyle style = cell.getCellStyle();
        if (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND && style.getFillForegroundColor() == COLOUR) {
            cell.setCellStyle(
                    unmarked.computeIfAbsent(style.getIndex(), index -> filled(index, FillPatternType.NO_FILL)));
        }
    }
}
