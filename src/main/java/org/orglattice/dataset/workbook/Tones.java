package org.orglattice.dataset.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The styles of a report's cells, each made once.
 */
final class Tones {

    private static final String TEXT = "text";
    private static final String NUMBER = "General";
    private static final String PERCENT = "0.00%";

    private record Look(Tone tone, String format) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    Tones(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Tone tone) {
        return styles.computeIfAbsent(new Look(tone, TEXT), this::make);
    }

    CellStyle number(Tone tone) {
        return styles.computeIfAbsent(new Look(tone, NUMBER), this::make);
    }

    CellStyle percent(Tone tone) {
        return styles.computeIfAbsent(new Look(tone, PERCENT), this::make);
    }

    CellStyle title(short points) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        style.setFont(font);
        return style;
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat(look.format()));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        IndexedColors fill = look.tone().fill();
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.tone().isBold()) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        return style;
    }
}
