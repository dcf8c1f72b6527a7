package org.orglattice.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;
import org.orglattice.query.UserError;

/**
 * The rows of one mutation, in the form of a data set, so that they are read, checked and written as any other.
 *
 * @param owner the data set that they are of
 * @param rows the rows
 */
record StatedRows(OwningDataSet owner, List<StatedRow> rows) implements DataSetSource {

    // the header is 1
    private static final int FIRST = 2;

    @Override
    public String name() {
        return owner.id();
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        reader.table("dataset", "dataset", List.of("id", "title", "synthetic"))
                .row(FIRST, List.of(owner.id(), owner.title(), String.valueOf(owner.synthetic())));
        byTable().forEach((table, stated) -> {
            List<String> columns = stated.stream()
                    .flatMap(row -> row.cells().keySet().stream())
                    .distinct()
                    .toList();
            RowReader cells = reader.table(table, table, columns);
            for (int i = 0; i < stated.size(); i++) {
                StatedRow row = stated.get(i);
                cells.row(FIRST + i, columns.stream().map(row::cell).toList());
            }
        });
    }

    private Map<String, List<StatedRow>> byTable() {
        Map<String, List<StatedRow>> tables = new LinkedHashMap<>();
        rows.forEach(row ->
                tables.computeIfAbsent(row.table(), added -> new ArrayList<>()).add(row));
        return tables;
    }

    /**
     * A row of a table.
     *
     * @param table the table
     * @param number the number by which the data set knows it
     * @return the row
     */
    StatedRow row(String table, int number) {
        // a missing column is a fault of the header, which all rows have in common
        return byTable().get(table).get(Math.max(0, number - FIRST));
    }

    UserError error(Fault fault) {
        // the data set itself was not stated by anybody
        StatedRow row = fault.file().equals("dataset") ? rows.get(0) : row(fault.file(), fault.row());
        return new UserError(fault.code().name(), fault.sentence(), row.path(fault.column()), null);
    }
}
