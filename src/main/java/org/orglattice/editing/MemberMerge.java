package org.orglattice.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.graph.Cypher;
import org.orglattice.history.ChangeEntry;
import org.orglattice.text.Bilingual;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/**
 * Makes one member of several who turn out to be one person. Posts and memberships go to the one that stays; what both had at
 * the same time becomes one; a second primary becomes concurrent; the ids given up still lead to the one that stays.
 */
final class MemberMerge {

    private static final Cypher PEOPLE = Cypher.file("editing/people");
    private static final Cypher APPOINTMENTS = Cypher.file("editing/appointments-of");
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
                throw edit.refusal(
                        FaultCode.UNKNOWN_REFERENCE.name(),
                        Bilingual.of("“%s”不是另一个成员。", "\"%s\" is not another member.", id),
                        input.at("from"));
            }
        }
        if (ids.isEmpty()) {
            throw edit.refusal(
                    FaultCode.MISSING_VALUE.name(),
                    new Bilingual("须指明并入的成员。", "Name the members that are merged."),
                    input.at("from"));
        }
    }

    void carryOut() {
        List<String> gone = merged.stream().map(StoredRow::id).toList();
        List<String> all = Stream.concat(Stream.of(kept.id()), gone.stream()).toList();
        requireOnePerson(all);
        edit.requireReach(all);
        // what they leave behind is asked for before they leave it
        Set<String> places =
                gone.stream().flatMap(id -> edit.placesOf(id).stream()).collect(Collectors.toSet());
        List<String> dropped = mergeAppointments(gone);
        List<StoredRow> memberships = mergeMemberships(gone);
        edit.bench().graph().run(TAKE_OVER, Map.of("ids", gone, "into", kept.id()));
        recordRemoval(merged, places);
        edit.bench().history().remove(gone);
        edit.change(List.of(completed()));
        edit.give("member", kept.id());
        edit.give("formerIds", gone);
        edit.give("dropped", dropped);
        edit.give("membershipsMoved", memberships.size());
    }

    private void requireOnePerson(List<String> ids) {
        int people = edit.bench().graph().run(PEOPLE, Map.of("ids", ids)).get(0).integer("people");
        if (people > 1) {
            throw edit.refusal(
                    EditFault.DIFFERENT_PEOPLE.name(),
                    new Bilingual("身份证号不同，不是同一个人。", "Their identity numbers differ: they are different people."),
                    input.at("from"));
        }
    }

    /** Moves the appointments; of two to one post at the same time the later one is dropped, the other lasts as long as both. */
    private List<String> mergeAppointments(List<String> gone) {
        Map<String, StatedRow> staying = new LinkedHashMap<>();
        appointmentsOf(List.of(kept.id())).forEach(row -> staying.put(row.id(), StatedRow.kept(row, input)));
        Map<String, StatedRow> changed = new LinkedHashMap<>();
        List<StoredRow> dropped = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        List<String> demoted = new ArrayList<>();
        for (StoredRow row : appointmentsOf(gone)) {
            StatedRow twin = staying.values().stream()
                    .filter(each -> each.cell("post").equals(row.cell("post")))
                    .filter(each -> period(each.cells()).overlaps(period(row.cells())))
                    .findFirst()
                    .orElse(null);
            if (twin != null) {
                StatedRow joined = join(twin, row);
                staying.put(twin.cell("id"), joined);
                changed.put(twin.cell("id"), joined);
                dropped.add(row);
                continue;
            }
            StatedRow mine = StatedRow.kept(row, input).with("member", kept.id(), "from");
            if (isPrimary(mine) && staying.values().stream().anyMatch(each -> isPrimary(each) && overlap(each, mine))) {
                demoted.add(row.id());
                staying.put(row.id(), mine.with("primary", "false"));
            } else {
                staying.put(row.id(), mine);
            }
            changed.put(row.id(), Objects.requireNonNull(staying.get(row.id())));
            moved.add(row.id());
        }
        dropped.forEach(row -> recordRemoval(List.of(row), edit.placesOf(row.id())));
        edit.bench().history().remove(dropped.stream().map(StoredRow::id).toList());
        edit.change(changed.values());
        edit.give("moved", moved);
        edit.give("demoted", demoted);
        return dropped.stream().map(StoredRow::id).toList();
    }

    private List<StoredRow> appointmentsOf(List<String> members) {
        List<String> ids = edit.bench().graph().run(APPOINTMENTS, Map.of("ids", members)).stream()
                .map(row -> row.text("id"))
                .toList();
        return edit.rows("appointments", ids);
    }

    private static StatedRow join(StatedRow one, StoredRow other) {
        Period first = period(one.cells());
        Period second = period(other.cells());
        boolean earlier = first.since() != null
                && (second.since() == null || second.since().isBefore(first.since()));
        boolean later = first.until() != null
                && (second.until() == null || second.until().isAfter(first.until()));
        StatedRow joined = earlier ? one.with("since", other.cell("since")) : one;
        return later ? joined.with("until", other.cell("until")) : joined;
    }

    private static boolean isPrimary(StatedRow row) {
        return row.cell("primary").equals("true");
    }

    private static boolean overlap(StatedRow one, StatedRow other) {
        return period(one.cells()).overlaps(period(other.cells()));
    }

    private static Period period(Map<String, String> cells) {
        return Period.between(date(cells.get("since")), date(cells.get("until")));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null || text.isEmpty() ? null : PartialDate.parse(text).orElseThrow();
    }

    private List<StoredRow> mergeMemberships(List<String> gone) {
        List<StoredRow> theirs = edit.rows("memberships", gone);
        Set<String> known = edit.rows("memberships", List.of(kept.id())).stream()
                .map(MemberMerge::membershipKey)
                .collect(Collectors.toSet());
        edit.bench().graph().run(REMOVE_MEMBERSHIPS, Map.of("rows", keys(theirs)));
        List<StoredRow> moving =
                theirs.stream().filter(row -> known.add(membershipKey(row))).toList();
        moving.stream()
                .collect(Collectors.groupingBy(StoredRow::dataset))
                .forEach((dataset, rows) -> edit.create(
                        edit.ownerOf(rows.get(0)),
                        rows.stream()
                                .map(row -> new StatedRow("memberships", row.cells(), input, Map.of(), null)
                                        .with("member", kept.id(), "from"))
                                .toList()));
        return moving;
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

    private void recordRemoval(List<StoredRow> removed, Set<String> places) {
        edit.record(removed.stream()
                .map(row -> new ChangeEntry(
                        row.table(),
                        row.id(),
                        new LinkedHashSet<>(List.of(row.id(), kept.id())),
                        places,
                        ChangeEntries.stated(row.cells()),
                        null))
                .toList());
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
