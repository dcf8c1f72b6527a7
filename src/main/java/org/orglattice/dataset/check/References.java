package org.orglattice.dataset.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.orglattice.dataset.format.CellType;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.SourceReference;
import org.orglattice.dataset.format.TableFormat;

/**
 * The ids that rows refer to.
 */
public final class References {

    private References() {}

    /**
     * What a cell refers to.
     *
     * @param entry the row
     * @param column the column
     * @return the ids, none where the cell is not stated
     */
    static List<String> in(Entry entry, Column column) {
        if (!entry.has(column.name())) {
            return List.of();
        }
        if (column.type() == CellType.SOURCES) {
            return entry.sources().stream().map(SourceReference::source).toList();
        }
        return column.type() == CellType.IDS ? entry.texts(column.name()) : List.of(entry.required(column.name()));
    }

    /**
     * What a data set refers to.
     *
     * @param set the data set
     * @return the ids, those of its own rows among them
     */
    public static Set<String> in(DataSet set) {
        Set<String> ids = new LinkedHashSet<>();
        for (TableFormat table : Format.shipped().tables()) {
            for (Column column : table.columns()) {
                if (!column.references().isEmpty()) {
                    set.rows(table.name()).forEach(entry -> ids.addAll(in(entry, column)));
                }
            }
        }
        for (Entry explanation : set.rows("explanations")) {
            ids.add(explanation.required("subject"));
            ids.add(explanation.required("counterpart"));
        }
        return ids;
    }
}
