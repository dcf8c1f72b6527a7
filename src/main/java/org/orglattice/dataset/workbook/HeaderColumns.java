package org.orglattice.dataset.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Format;

/**
 * Where the columns of a table stand that its faults name.
 */
final class HeaderColumns {

    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,2}");

    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * The columns of a header.
     *
     * @param table what the table is called, in either language
     * @param header its header
     */
    HeaderColumns(String table, List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            String title = header.get(i);
            indexes.put(title, index);
            Format.shipped()
                    .table(table)
                    .flatMap(known -> known.column(title))
                    .ifPresent(column -> indexes.putIfAbsent(column.name(), index));
        }
    }

    /**
     * Where a fault is marked.
     *
     * @param fault a fault of a row
     * @return the column, counted from 0; the first one where the fault's own is not there
     */
    int index(Fault fault) {
        String column = fault.column();
        if (column == null) {
            return 0;
        }
        Integer index = indexes.get(column);
        if (index != null) {
            return index;
        }
        return LETTERS.matcher(column).matches() ? CellReference.convertColStringToIndex(column) : 0;
    }
}
