package org.orglattice.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Intent;
import org.orglattice.dataset.load.Places;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.history.Change;
import org.orglattice.history.ChangeEntry;

/**
 * One mutation at work in its transaction. Each step is checked beside what the steps before have written, its rights
 * included, and is written down in the history; an error takes all of them back.
 */
final class Edit {

    private final Workbench bench;
    private final MutationCall call;
    private final Viewer viewer;
    private final EditRights rights;
    private final LocalDate today;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<String> changes = new ArrayList<>();
    private @Nullable String secret;

    Edit(Workbench bench, MutationCall call, Viewer viewer, AccessRole role, LocalDate today) {
        this.bench = bench;
        this.call = call;
        this.viewer = viewer;
        this.rights = new EditRights(bench.access(), viewer, role);
        this.today = today;
    }

    Input input() {
        return call.input();
    }

    Viewer viewer() {
        return viewer;
    }

    LocalDate today() {
        return today;
    }

    EditRights rights() {
        return rights;
    }

    Workbench bench() {
        return bench;
    }

    /** The day that a field gives, today where it is left out, an empty text where it is null. */
    String dayOrToday(Input input, String field) {
        return input.has(field) ? input.text(field) : today.toString();
    }

    /** The day on which something ends or moves: what a field gives, today where it is left out or null. */
    String dayOf(Input input, String field) {
        return input.textOr(field, today.toString());
    }

    /**
     * Finds what a field of the input names.
     *
     * @param table the table that states it
     * @param input the input, or a part of it
     * @param field the field with its id
     * @return the row as the graph holds it
     */
    StoredRow find(String table, Input input, String field) {
        String id = input.text(field);
        return rows(table, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> EditRefused.unknown(id, input.at(field)));
    }

    List<StoredRow> rows(String table, Collection<String> ids) {
        return bench.stored().read(table, ids);
    }

    /** Refuses to go on where somebody has changed the row since the client read it. */
    void expectVersion(StoredRow row) {
        Object expected = input().fields().get("expectedVersion");
        if (expected instanceof Integer version && version != row.version()) {
            throw EditRefused.stale(version, row.version(), input().at("expectedVersion"));
        }
    }

    /**
     * The data set of something new: the one that the input names, or that of where it is put.
     *
     * @param places the ids of what it is put at
     */
    OwningDataSet ownerOfNew(String... places) {
        if (!input().states("dataset")) {
            return bench.owners()
                    .forWhatIsPutAt(
                            Stream.of(places).filter(id -> !id.isEmpty()).toList());
        }
        String id = input().text("dataset");
        return bench.owners().find(id).orElseThrow(() -> EditRefused.unknown(id, input().at("dataset")));
    }

    OwningDataSet ownerOf(StoredRow row) {
        return bench.owners().find(row.dataset()).orElseThrow();
    }

    /**
     * Writes rows about what is not there yet.
     *
     * @param owner the data set that they will belong to
     * @param rows the rows
     * @return the ids of what was made, in order
     */
    List<String> create(OwningDataSet owner, List<StatedRow> rows) {
        return apply(owner, Intent.CREATE, rows);
    }

    /**
     * Writes rows as the graph has them already, changed.
     *
     * @param rows the rows, of whichever data sets
     */
    void change(Collection<StatedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(StatedRow::owner, LinkedHashMap::new, Collectors.toList()))
                .forEach((owner, own) -> apply(bench.owners().find(owner).orElseThrow(), Intent.CHANGE, own));
    }

    private List<String> apply(OwningDataSet owner, Intent intent, List<StatedRow> rows) {
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

    /** The organizations at which something is. */
    Set<String> placesOf(String id) {
        return Places.of(List.of(id), today, bench.graph()).of(id);
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
                    .record(viewer.name(), call.name(), input().textOrNull("reason"), entries)
                    .forEach((Change change) -> changes.add(change.id()));
        }
    }

    /**
     * Gives the client something.
     *
     * @param field the payload's field
     * @param value an id, a number or a list of ids
     */
    void give(String field, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(present -> given.put(field, present));
    }

    /** Tells the client something that is kept nowhere. */
    void tell(String once) {
        secret = once;
    }

    Answer answer() {
        rights.requireOverWhoeverWasMade();
        given.put("changeIds", List.copyOf(changes));
        return new Answer(Map.copyOf(given), List.of(), call.clientMutationId(), secret);
    }
}
