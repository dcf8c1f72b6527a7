package org.orglattice.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.load.StoredRows.StoredRow;
import org.orglattice.graph.Cypher;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/**
 * Gives the appointments of members who turn out to be one person to the one that stays. Of two to one post at the same time
 * one goes, and the other lasts as long as both; a second primary becomes concurrent.
 */
final class AppointmentMerge {

    private static final String TABLE = "appointments";

    private static final Cypher OF_MEMBERS = Cypher.file("editing/appointments-of");

    private final Edit edit;
    private final String into;
    private final Map<String, StatedRow> held = new LinkedHashMap<>();
    private final LinkedHashSet<String> changed = new LinkedHashSet<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> demoted = new ArrayList<>();
    private final List<StoredRow> dropped = new ArrayList<>();

    /**
     * The merger of appointments.
     *
     * @param edit the mutation at work
     * @param into the id of the member that stays
     */
    AppointmentMerge(Edit edit, String into) {
        this.edit = edit;
        this.into = into;
    }

    /**
     * Merges.
     *
     * @param from the ids of the other members
     * @param removal tells of what is dropped, and takes it out
     */
    void carryOut(List<String> from, MemberMerge removal) {
        of(List.of(into)).forEach(row -> hold(StatedRow.kept(row, edit.input())));
        of(from).forEach(row -> take(StatedRow.kept(row, edit.input()).with("member", into, "from")));
        dropped.forEach(row -> removal.remove(List.of(row), edit.placesOf(row.id())));
        edit.change(held.values().stream()
                .filter(row -> changed.contains(row.cell("id")))
                .toList());
        edit.give("moved", moved);
        edit.give("demoted", demoted);
        edit.give("dropped", dropped.stream().map(StoredRow::id).toList());
    }

    private List<StoredRow> of(List<String> members) {
        List<String> ids = edit.bench().graph().run(OF_MEMBERS, Map.of("ids", members)).stream()
                .map(row -> row.text("id"))
                .toList();
        return edit.rows(TABLE, ids);
    }

    private void hold(StatedRow row) {
        held.put(row.cell("id"), row);
    }

    private void take(StatedRow row) {
        StatedRow mine = row;
        boolean joined = false;
        // what is joined lasts longer, and may meet a further one
        for (Optional<StatedRow> twin = twinOf(mine); twin.isPresent(); twin = twinOf(mine)) {
            held.remove(twin.get().cell("id"));
            drop(mine);
            mine = join(twin.get(), mine);
            joined = true;
        }
        if (isSecondPrimary(mine)) {
            mine = mine.with("primary", "false");
            demoted.add(mine.cell("id"));
        }
        hold(mine);
        changed.add(mine.cell("id"));
        if (!joined) {
            moved.add(mine.cell("id"));
        }
    }

    private Optional<StatedRow> twinOf(StatedRow row) {
        return held.values().stream()
                .filter(each -> each.cell("post").equals(row.cell("post")))
                .filter(each -> overlap(each.cells(), row.cells()))
                .findFirst();
    }

    private void drop(StatedRow row) {
        dropped.add(Objects.requireNonNull(row.before()));
        changed.remove(row.cell("id"));
        moved.remove(row.cell("id"));
        demoted.remove(row.cell("id"));
    }

    private boolean isSecondPrimary(StatedRow row) {
        return isPrimary(row.cells())
                && held.values().stream()
                        .filter(each -> !each.cell("id").equals(row.cell("id")))
                        .anyMatch(each -> isPrimary(each.cells()) && overlap(each.cells(), row.cells()));
    }

    private static boolean isPrimary(Map<String, String> cells) {
        return "true".equals(cells.get("primary"));
    }

    private static StatedRow join(StatedRow one, StatedRow other) {
        Period first = period(one.cells());
        Period second = period(other.cells());
        boolean earlier = first.since() != null
                && (second.since() == null || second.since().isBefore(first.since()));
        boolean later = first.until() != null
                && (second.until() == null || second.until().isAfter(first.until()));
        StatedRow joined = earlier ? one.with("since", other.cell("since")) : one;
        StatedRow lasting = later ? joined.with("until", other.cell("until")) : joined;
        return isPrimary(other.cells()) ? lasting.with("primary", "true") : lasting;
    }

    private static boolean overlap(Map<String, String> one, Map<String, String> other) {
        return period(one).overlaps(period(other));
    }

    private static Period period(Map<String, String> cells) {
        return Period.between(date(cells.get("since")), date(cells.get("until")));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return Stream.ofNullable(text)
                .flatMap(given -> PartialDate.parse(given).stream())
                .findFirst()
                .orElse(null);
    }
}
