package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.orglattice.dataset.format.CellType;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.TableFormat;

/**
 * The lists that cells of the template let one choose from. They stand on a hidden sheet, since a list in a cell's own rule may have 255
 * characters only.
 */
final class DropDowns {

    private static final List<String> TRUTH = List.of("是", "否");

    private final Workbook workbook;
    private final List<List<String>> lists = new ArrayList<>();

    DropDowns(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Lets the cells of a column be chosen, where its values are a closed set and a cell holds one of them.
     *
     * @param sheet the sheet
     * @param table its table
     * @param column the column
     * @param index where it stands, counted from 0
     */
    void add(Sheet sheet, TableFormat table, Column column, int index) {
        List<String> values = column.type() == CellType.BOOLEAN
                ? TRUTH
                : List.copyOf(column.labels().values());
        if (values.isEmpty() || column.type() == CellType.KINDS) {
            return;
        }
        lists.add(values);
        Name name = workbook.createName();
        name.setNameName("list_" + table.name() + "_" + column.name());
        String letter = CellReference.convertNumToColString(lists.size() - 1);
        name.setRefersToFormula("%s!$%s$1:$%s$%s".formatted(SheetNames.LISTS, letter, letter, values.size()));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                helper.createFormulaListConstraint(name.getNameName()),
                new CellRangeAddressList(1, StreamedWorkbook.MOST_ROWS - 1, index, index));
        // names in English are right too, which a list does not show
        rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        rule.createErrorBox(column.title(), "列表中没有这个值。 / The list does not have this value.");
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }

    /** Writes the lists, which is to be done last: the sheet stands behind all others. */
    void finish() {
        Sheet sheet = workbook.createSheet(SheetNames.LISTS);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < lists.size(); column++) {
                if (i < lists.get(column).size()) {
                    row.createCell(column).setCellValue(lists.get(column).get(i));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
