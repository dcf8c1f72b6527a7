package org.orglattice.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;
import org.orglattice.test.ShippedChecks;

/**
 * Whether the service would load rows, without a graph.
 */
final class DataRowsChecks {

    private static final Map<String, String> ROLES =
            DataSetReader.read(CsvFiles.shipped("vocabulary"), new Faults()).rows("roles").stream()
                    .collect(Collectors.toMap(role -> role.required("code"), role -> role.required("name_zh")));

    private DataRowsChecks() {}

    /**
     * Checks data sets as if each were loaded after those before it.
     *
     * @param dataSets the data sets
     * @param folder where they are written
     * @return what is wrong with them
     */
    static List<Fault> faults(List<DataRows> dataSets, Path folder) throws IOException {
        Faults faults = new Faults();
        Map<String, KnownEntity> known = new HashMap<>();
        for (DataRows rows : dataSets) {
            Path written = DataRowsFiles.write(rows, folder.resolve(rows.dataSet()));
            DataSet set = DataSetReader.read(CsvFiles.in(written), faults);
            ShippedChecks.CHECKS.check(
                    set,
                    new GraphView(
                            new HashMap<>(known),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            new HashMap<>(),
                            ROLES,
                            Map.of()),
                    faults);
            set.rows("organizations").forEach(row -> known.put(row.required("id"), known(row, set)));
        }
        return faults.all();
    }

    private static KnownEntity known(Entry organization, DataSet set) {
        return new KnownEntity(
                organization.required("id"),
                "Organization",
                set.id(),
                organization.text("kind"),
                organization.text("code"),
                organization.period("established", "dissolved"));
    }
}
