package org.orglattice.dataset.workbook;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of the service's workbooks look.
 */
final class Styles {

    private final Workbook workbook;
    private final CellStyle text;
    private final CellStyle header;
    private final CellStyle requiredHeader;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        this.text = textStyle();
        this.header = header(IndexedColors.GREY_25_PERCENT, IndexedColors.BLACK);
        this.requiredHeader = header(IndexedColors.LIGHT_ORANGE, IndexedColors.DARK_RED);
    }

    /** A text, whatever it looks like: nothing in it is run or turned into a number. */
    CellStyle text() {
        return text;
    }

    CellStyle header(boolean required) {
        return required ? requiredHeader : header;
    }

    CellStyle wrapped() {
        CellStyle style = textStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle coloured(IndexedColors colour) {
        CellStyle style = textStyle();
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle written(IndexedColors colour, boolean italic) {
        CellStyle style = textStyle();
        Font font = workbook.createFont();
        font.setColor(colour.getIndex());
        font.setItalic(italic);
        style.setFont(font);
        return style;
    }

    private CellStyle textStyle() {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("text"));
        return style;
    }

    private CellStyle header(IndexedColors fill, IndexedColors ink) {
        CellStyle style = coloured(fill);
        Font font = workbook.createFont();
        font.setBold(true);
        font.setColor(ink.getIndex());
        style.setFont(font);
        return style;
    }
}
