package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSetSource.RowReader;
import org.orglattice.dataset.format.DataSetSource.TableReader;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Format;
import org.orglattice.text.Bilingual;

/**
 * The rows of a sheet on their way into a table. What is empty at the end of the sheet, or to its right, is nothing.
 */
final class SheetRows implements SheetHandler.Rows {

    private final String sheet;
    private final TableReader reader;
    private final Faults faults;
    private List<String> header = List.of();
    private @Nullable RowReader rows;
    private int last;

    SheetRows(String sheet, TableReader reader, Faults faults) {
        this.sheet = sheet;
        this.reader = reader;
        this.faults = faults;
    }

    @Override
    public void row(int number, List<String> cells, List<SheetHandler.FailedCell> failed) {
        if (failed.isEmpty() && cells.stream().allMatch(String::isBlank)) {
            reader.blank();
            return;
        }
        last = number;
        if (number == 1) {
            header = withoutBlankEnd(cells);
        }
        failed.forEach(cell -> faults.add(fault(number, cell)));
        if (rows == null) {
            rows = reader.table(sheet, sheet.strip(), header);
        }
        if (number > 1) {
            refuseBesideTable(number, cells);
            rows.row(number, asWideAsHeader(cells));
        }
    }

    private void refuseBesideTable(int number, List<String> cells) {
        for (int i = header.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                String letter = CellReference.convertNumToColString(i);
                faults.add(new Fault(
                        sheet,
                        number,
                        letter,
                        cells.get(i),
                        FaultCode.UNKNOWN_COLUMN,
                        Bilingual.of(
                                "%s 列没有列标题，不能有内容。",
                                "Column %s has no header, so that nothing may stand in it.", letter)));
                return;
            }
        }
    }

    private List<String> asWideAsHeader(List<String> cells) {
        if (cells.size() >= header.size()) {
            return cells.subList(0, header.size());
        }
        List<String> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(header.size() - cells.size(), ""));
        return row;
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private Fault fault(int row, SheetHandler.FailedCell cell) {
        Bilingual sentence = cell.error() == null
                ? Bilingual.of(
                        "公式没有计算结果：请用表格软件打开并保存一次，或粘贴为数值。",
                        "The formula has no value: open and save the workbook in a spreadsheet program, or paste values.")
                : Bilingual.of(
                        "公式出错（%s）：请改正或粘贴为数值。", "The formula fails (%s): mend it, or paste values.", cell.error());
        return new Fault(sheet, row, column(cell.column()), cell.error(), FaultCode.FORMULA, sentence);
    }

    private String column(int index) {
        String title = index < header.size() ? header.get(index) : "";
        if (title.isBlank()) {
            return CellReference.convertNumToColString(index);
        }
        return Format.shipped()
                .table(sheet.strip())
                .flatMap(table -> table.column(title))
                .map(Column::name)
                .orElse(title);
    }

    @Override
    public void merged(CellRangeAddress cells) {
        boolean amongRows = cells.getFirstRow() < last && cells.getLastRow() >= 0;
        if (rows != null && amongRows && cells.getFirstColumn() < header.size() && cells.getNumberOfCells() > 1) {
            faults.add(new Fault(
                    sheet,
                    cells.getFirstRow() + 1,
                    column(cells.getFirstColumn()),
                    null,
                    FaultCode.BAD_VALUE,
                    Bilingual.of(
                            "%s 是合并单元格，只有第一格有值：请取消合并，逐格填写。",
                            "%s are merged, and only the first has a value: unmerge them and fill each.",
                            cells.formatAsString())));
        }
    }
}
