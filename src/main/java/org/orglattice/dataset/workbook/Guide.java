package org.orglattice.dataset.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.orglattice.text.Bilingual;

/**
 * The sheet that tells a reader what to know of a workbook: the Chinese sentence on the left, the English one beside it.
 */
final class Guide {

    private static final int WIDTH = 60 * 256;

    private Guide() {}

    static void addTo(Workbook workbook, List<Bilingual> sentences, Styles styles) {
        Sheet sheet = workbook.createSheet(SheetNames.GUIDE);
        CellStyle style = styles.wrapped();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> languages =
                    List.of(sentences.get(i).zh(), sentences.get(i).en());
            for (int column = 0; column < languages.size(); column++) {
                Cell cell = (column == 0 ? sheet.createRow(i) : sheet.getRow(i)).createCell(column);
                cell.setCellStyle(style);
                StreamedWorkbook.fill(cell, languages.get(column));
            }
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH);
    }
}
