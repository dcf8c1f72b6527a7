package org.orglattice.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Intent;
import org.orglattice.dataset.load.Places;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.history.Change;
import org.orglattice.history.ChangeEntry;

/**
 * The steps of one mutation. Each is checked beside what the steps before have written, its rights included, and is written
 * down in the history.
 */
final class EditSteps {

    private final Workbench bench;
    private final MutationCall call;
    private final Viewer viewer;
    private final EditRights rights;
    private final LocalDate today;
    private final List<String> changes = new ArrayList<>();

    EditSteps(Workbench bench, MutationCall call, Viewer viewer, EditRights rights, LocalDate today) {
        this.bench = bench;
        this.call = call;
        this.viewer = viewer;
        this.rights = rights;
        this.today = today;
    }

    /**
     * Takes a step.
     *
     * @param owner the data set that the rows belong to
     * @param intent what they are there for
     * @param rows the rows
     * @return the ids of what they are about, in order
     * @throws EditRefused where they have faults
     */
    List<String> take(OwningDataSet owner, Intent intent, List<StatedRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        StatedRows stated = new StatedRows(owner, rows);
        Faults faults = new Faults();
        DataSet set = DataSetReader.read(stated, intent, faults);
        refuse(stated, faults);
        Checked checked = bench.upsert().check(set, faults);
        List<RowReach> reaches = reaches(checked);
        rights.require(reaches);
        refuse(stated, faults);
        bench.upsert().write(checked, today);
        record(reaches.stream()
                .filter(reach -> !isEarlierLine(reach))
                .map(reach -> ChangeEntries.of(
                        reach, stated.row(reach.row().table(), reach.row().row())))
                .toList());
        return reaches.stream().map(ChangeEntries::subject).toList();
    }

    private static void refuse(StatedRows stated, Faults faults) {
        if (!faults.isEmpty()) {
            throw new EditRefused(faults.all().stream().map(stated::error).toList());
        }
    }

    private List<RowReach> reaches(Checked checked) {
        DataSet set = checked.set();
        List<String> asked = Stream.of(
                        set.rows("members").stream().map(row -> row.required("id")),
                        set.rows("rules").stream().map(row -> row.required("id")),
                        set.rows("explanations").stream().map(row -> row.required("subject")))
                .flatMap(ids -> ids)
                .toList();
        Places places = Places.of(asked, today, bench.graph());
        return set.rows()
                .filter(row -> !row.table().equals("dataset"))
                .map(row -> RowReach.of(row, checked, places, today))
                .toList();
    }

    // a home that has ended is told with the move
    private static boolean isEarlierLine(RowReach reach) {
        return reach.row().table().equals("links")
                && List.of("PART_OF", "REPORTS_TO").contains(reach.row().required("type"));
    }

    /** Writes down what was done, in the transaction at hand. */
    void record(List<ChangeEntry> entries) {
        if (!entries.isEmpty()) {
            bench.history()
                    .record(viewer.name(), call.name(), call.input().textOrNull("reason"), entries)
                    .forEach((Change change) -> changes.add(change.id()));
        }
    }

    /** The changes that the history has of the steps taken, in order. */
    List<String> changeIds() {
        return List.copyOf(changes);
    }
}
