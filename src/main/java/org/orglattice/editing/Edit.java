package org.orglattice.editing;

import java.time.LocalDate;
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
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Intent;
import org.orglattice.dataset.load.Places;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.history.ChangeEntry;
import org.orglattice.text.Bilingual;

/**
 * One mutation at work in its transaction: it looks things up, takes its steps, and gives what the client is answered. An
 * error takes all of it back.
 */
final class Edit {

    private final Workbench bench;
    private final MutationCall call;
    private final Viewer viewer;
    private final EditRights rights;
    private final LocalDate today;
    private final EditSteps steps;
    private final Map<String, Object> given = new LinkedHashMap<>();
    private @Nullable String secret;

    Edit(Workbench bench, MutationCall call, Viewer viewer, AccessRole role, LocalDate today) {
        this.bench = bench;
        this.call = call;
        this.viewer = viewer;
        this.rights = new EditRights(bench.access(), viewer, role);
        this.today = today;
        this.steps = new EditSteps(bench, call, viewer, rights, today);
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

    /**
     * Finds what has no id, by the columns that the input gives, and has not ended by the day on which it is to end.
     *
     * @param table the table that states it
     * @param end the column of one of its ends
     * @param others the other columns that it is known by; its beginning, too, where the input gives it
     * @return the row as the graph holds it
     */
    StoredRow findOpen(String table, String end, String... others) {
        Input input = input();
        String day = dayOf(input, "until");
        List<StoredRow> open = rows(table, List.of(input.text(end))).stream()
                .filter(row -> row.cell(end).equals(input.text(end)))
                .filter(row ->
                        Stream.of(others).allMatch(column -> row.cell(column).equals(input.text(column))))
                .filter(row -> row.cell("until").isEmpty() || row.cell("until").compareTo(day) > 0)
                .filter(row -> !input.states("since") || row.cell("since").equals(input.text("since")))
                .toList();
        if (open.size() != 1) {
            throw EditRefused.of(
                    open.isEmpty() ? FaultCode.UNKNOWN_REFERENCE : FaultCode.BAD_VALUE,
                    Bilingual.of(
                            "这样的现行记录有 %d 条，应恰有一条；有几条时请写明 since。",
                            "There are %d open ones like this, where one is meant; with several, give its since.",
                            open.size()),
                    input.path());
        }
        return open.get(0);
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
        return steps.take(owner, Intent.CREATE, rows);
    }

    /**
     * Writes rows as the graph has them already, changed.
     *
     * @param rows the rows, of whichever data sets
     */
    void change(Collection<StatedRow> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(StatedRow::owner, LinkedHashMap::new, Collectors.toList()))
                .forEach((owner, own) -> steps.take(bench.owners().find(owner).orElseThrow(), Intent.CHANGE, own));
    }

    /**
     * Makes what the input states, with its id or one that is made.
     *
     * @param table the table that states it
     * @param field the payload's field that gives its id
     * @param place the id of where it is put
     */
    void makeFromInput(String table, String field, String place) {
        OwningDataSet owner = ownerOfNew(place);
        StatedRow row = StatedRow.added(table, input()).with("id", input().textOr("id", NewIds.in(owner)));
        give(field, create(owner, List.of(row)).get(0));
    }

    /**
     * Changes what the input names by {@code id} as it states.
     *
     * @param table the table that states it
     * @param field the payload's field that gives its id
     */
    void updateFromInput(String table, String field) {
        StoredRow before = find(table, input(), "id");
        expectVersion(before);
        change(List.of(StatedRow.kept(before, input()).patched()));
        give(field, before.id());
    }

    /** The organizations at which something is. */
    Set<String> placesOf(String id) {
        return Places.of(List.of(id), today, bench.graph()).of(id);
    }

    /** Writes down what was done, in the transaction at hand. */
    void record(List<ChangeEntry> entries) {
        steps.record(entries);
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
        given.put("changeIds", steps.changeIds());
        return new Answer(Map.copyOf(given), List.of(), call.clientMutationId(), secret);
    }
}
