package org.orglattice.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.graph.Cypher;
import org.orglattice.history.ChangeEntry;
import org.orglattice.text.Bilingual;

/**
 * Makes one member of several who turn out to be one person. Posts and memberships go to the one that stays; what both had at
 * the same time becomes one; a second primary becomes concurrent; the ids given up still lead to the one that stays.
 */
final class MemberMerge {

    private static final Cypher PEOPLE = Cypher.file("editing/people");
    private static final Cypher REMOVE_MEMBERSHIPS = Cypher.file("editing/remove-memberships");
    private static final Cypher TAKE_OVER = Cypher.file("editing/take-over");

    private final Edit edit;
    private final Input input;
    private final StoredRow kept;
    private final List<StoredRow> merged;

    MemberMerge(Edit edit) {
        this.edit = edit;
        this.input = edit.input();
        this.kept = edit.find(MemberMutations.TABLE, input, "into");
        edit.expectVersion(kept);
        Set<String> ids = new LinkedHashSet<>(input.texts("from"));
        this.merged = edit.rows(MemberMutations.TABLE, ids);
        requireOthers(ids);
    }

    private void requireOthers(Set<String> ids) {
        Set<String> found = merged.stream().map(StoredRow::id).collect(Collectors.toSet());
        for (String id : ids) {
            if (!found.contains(id) || id.equals(kept.id())) {
                throw EditRefused.of(
                        FaultCode.UNKNOWN_REFERENCE,
                        Bilingual.of("“%s”不是另一个成员。", "\"%s\" is not another member.", id),
                        input.at("from"));
            }
        }
        if (ids.isEmpty()) {
            throw EditRefused.of(
                    FaultCode.MISSING_VALUE,
                    new Bilingual("须指明并入的成员。", "Name the members that are merged."),
                    input.at("from"));
        }
    }

    void carryOut() {
        List<String> gone = merged.stream().map(StoredRow::id).toList();
        List<String> all = Stream.concat(Stream.of(kept.id()), gone.stream()).toList();
        edit.rights().requireOver(all);
        requireOnePerson(all);
        // what they leave behind is asked for before they leave it
        Set<String> places =
                gone.stream().flatMap(id -> edit.placesOf(id).stream()).collect(Collectors.toSet());
        new AppointmentMerge(edit, kept.id()).carryOut(gone, this);
        List<StoredRow> memberships = mergeMemberships(gone);
        edit.bench().graph().run(TAKE_OVER, Map.of("ids", gone, "into", kept.id()));
        remove(merged, places);
        edit.change(List.of(completed()));
        edit.give("member", kept.id());
        edit.give("formerIds", gone);
        edit.give("membershipsMoved", memberships.size());
    }

    private void requireOnePerson(List<String> ids) {
        int people = edit.bench().graph().run(PEOPLE, Map.of("ids", ids)).get(0).integer("people");
        if (people > 1) {
            throw EditRefused.of(
                    EditFault.DIFFERENT_PEOPLE,
                    new Bilingual("身份证号不同，不是同一个人。", "Their identity numbers differ: they are different people."),
                    input.at("from"));
        }
    }

    /** Moves the memberships; one that both have lasts as long as either. */
    private List<StoredRow> mergeMemberships(List<String> gone) {
        List<StoredRow> theirs = edit.rows("memberships", gone);
        Map<String, StoredRow> held = new LinkedHashMap<>();
        edit.rows("memberships", List.of(kept.id())).forEach(row -> held.put(membershipKey(row), row));
        Map<String, StatedRow> longer = new LinkedHashMap<>();
        List<StoredRow> moving = new ArrayList<>();
        for (StoredRow row : theirs) {
            StoredRow twin = held.putIfAbsent(membershipKey(row), row);
            if (twin == null) {
                moving.add(row);
            } else if (isLonger(row, twin)) {
                longer.put(membershipKey(row), StatedRow.kept(twin, input).with("until", row.cell("until")));
            }
        }
        record(theirs);
        edit.bench().graph().run(REMOVE_MEMBERSHIPS, Map.of("rows", keys(theirs)));
        moving.stream()
                .collect(Collectors.groupingBy(StoredRow::dataset))
                .forEach((dataset, rows) -> edit.create(
                        edit.ownerOf(rows.get(0)),
                        rows.stream()
                                .map(row -> new StatedRow("memberships", row.cells(), input, Map.of(), null)
                                        .with("member", kept.id(), "from"))
                                .toList()));
        edit.change(longer.values().stream()
                .map(row -> row.with("member", kept.id()))
                .toList());
        return moving;
    }

    private static boolean isLonger(StoredRow row, StoredRow than) {
        String until = than.cell("until");
        return !until.isEmpty()
                && (row.cell("until").isEmpty() || row.cell("until").compareTo(until) > 0);
    }

    private void record(List<StoredRow> memberships) {
        edit.record(memberships.stream()
                .map(row -> new ChangeEntry(
                        row.table(),
                        row.cell("member"),
                        Set.of(row.cell("organization"), kept.id()),
                        Set.of(row.cell("organization")),
                        ChangeEntries.stated(row.cells()),
                        null))
                .toList());
    }

    private static List<Map<String, String>> keys(List<StoredRow> memberships) {
        return memberships.stream()
                .map(row -> {
                    Map<String, String> key = new LinkedHashMap<>(row.cells());
                    key.putIfAbsent("since", "");
                    return key;
                })
                .toList();
    }

    private static String membershipKey(StoredRow row) {
        return row.cell("organization") + "#" + row.cell("kind") + "#" + row.cell("since");
    }

    /** Tells of what goes, and takes it out of the graph. */
    void remove(List<StoredRow> removed, Set<String> places) {
        edit.record(removed.stream()
                .map(row -> new ChangeEntry(
                        row.table(),
                        row.id(),
                        new LinkedHashSet<>(List.of(row.id(), kept.id())),
                        places,
                        ChangeEntries.stated(row.cells()),
                        null))
                .toList());
        edit.bench().history().remove(removed.stream().map(StoredRow::id).toList());
    }

    /** The row of the one that stays: what it leaves open, the others say. */
    private StatedRow completed() {
        StatedRow row = StatedRow.kept(kept, input);
        for (StoredRow other : merged) {
            for (Map.Entry<String, String> cell : other.cells().entrySet()) {
                if (row.cell(cell.getKey()).isEmpty()) {
                    row = row.with(cell.getKey(), cell.getValue());
                }
            }
        }
        String formerIds = Stream.concat(Stream.of(kept), merged.stream())
                .flatMap(each -> Stream.of(each.cell("former_ids"), each == kept ? "" : each.id()))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(";"));
        String sources = Stream.concat(Stream.of(kept), merged.stream())
                .map(each -> each.cell("sources"))
                .filter(cited -> !cited.isEmpty())
                .collect(Collectors.joining(";"));
        return row.with("former_ids", formerIds, "from").with("sources", sources);
    }
}
