package org.orglattice.seed;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;

/**
 * A data set whose rules apply within every province: a rule within {@code *} becomes one for each, with the province
 * behind its id.
 *
 * @param shipped the data set as it is shipped
 * @param provinces the ids of the provinces
 */
record PerProvince(DataSetSource shipped, List<String> provinces) implements DataSetSource {

    private static final String EVERY = "*";

    @Override
    public String name() {
        return shipped.name();
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        shipped.readInto(
                (file, name, header) -> {
                    RowReader rows = reader.table(file, name, header);
                    int id = header.indexOf("id");
                    int within = header.indexOf("within");
                    return within < 0 ? rows : (number, cells) -> expand(number, cells, id, within, rows);
                },
                faults);
    }

    private void expand(int number, List<String> cells, int id, int within, RowReader rows) {
        if (!cells.get(within).equals(EVERY)) {
            rows.row(number, cells);
            return;
        }
        for (String province : provinces) {
            List<String> expanded = new ArrayList<>(cells);
            expanded.set(id, cells.get(id) + "/" + province);
            expanded.set(within, province);
            rows.row(number, expanded);
        }
    }
}
