package org.orglattice.editing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.GraphView.KnownAppointment;
import org.orglattice.dataset.check.GraphView.KnownPost;
import org.orglattice.dataset.check.GraphView.Line;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.check.RowKey;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.load.Places;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.time.PartialDate;

/**
 * How far a row reaches: what it changes, and where, which is what rights and history go by.
 *
 * @param row the row
 * @param concerned the ids of what it changes, its subject first
 * @param organizations where: the organizations changed, those that something is put at and those that it was at before
 * @param members the members whose own row it is
 * @param rootless whether it makes an organization that has no home yet, or is about something that is nowhere
 */
public record RowReach(
        Entry row, Set<String> concerned, Set<String> organizations, Set<String> members, boolean rootless) {

    /**
     * Finds how far a row of a checked set reaches.
     *
     * @param row the row
     * @param checked the set
     * @param places where rules, members and what is explained are
     * @param today the day for which rights hold
     * @return its reach
     */
    public static RowReach of(Entry row, Checked checked, Places places, LocalDate today) {
        GraphView view = checked.view();
        String id = row.table().equals("links") ? "" : row.required("id");
        return switch (row.table()) {
            case "organizations" -> ofOrganization(row, id, view, today);
            case "links" -> at(row, ids(row, "from", "to"), ids(row, "from", "to"));
            case "posts" -> {
                Set<String> at = ids(row, "organization");
                view.posts().stream()
                        .filter(known -> known.id().equals(id))
                        .map(KnownPost::organization)
                        .forEach(at::add);
                yield at(row, ids(row, "id", "organization"), at);
            }
            case "members" -> new RowReach(row, Set.of(id), places.of(id), Set.of(id), false);
            case "appointments" -> ofAppointment(row, checked);
            case "memberships" -> at(row, ids(row, "member", "organization"), ids(row, "organization"));
            case "rules" -> at(row, ids(row, "id", "within"), joined(ids(row, "within"), places.of(id)));
            case "explanations" -> ofExplanation(row, view, places);
            default -> throw new IllegalArgumentException("no mutation states rows of " + row.table());
        };
    }

    private static RowReach at(Entry row, Set<String> concerned, Set<String> organizations) {
        return new RowReach(row, concerned, organizations, Set.of(), false);
    }

    private static RowReach ofOrganization(Entry row, String id, GraphView view, LocalDate today) {
        boolean known = view.entities().containsKey(id);
        Set<String> at = new LinkedHashSet<>();
        if (known) {
            at.add(id);
        }
        addMove(view, "PART_OF", id, row.text("home"), at);
        addMove(view, "REPORTS_TO", id, row.text("reports_to"), at);
        return new RowReach(row, Set.of(id), at, Set.of(), !known && !hasHomeOn(today, row));
    }

    private static boolean hasHomeOn(LocalDate today, Entry row) {
        PartialDate since = row.date("home_since");
        return row.has("home") && (since == null || !since.firstDay().isAfter(today));
    }

    // what stays where it is does not reach there
    private static void addMove(GraphView view, String type, String id, @Nullable String to, Set<String> at) {
        Optional<String> from = view.lines().stream()
                .filter(line -> line.type().equals(type)
                        && line.from().equals(id)
                        && line.period().until() == null)
                .map(Line::to)
                .findFirst();
        if (!Objects.equals(from.orElse(null), to)) {
            from.ifPresent(at::add);
            Stream.ofNullable(to).forEach(at::add);
        }
    }

    private static RowReach ofAppointment(Entry row, Checked checked) {
        Set<String> concerned = new LinkedHashSet<>();
        Set<String> at = new LinkedHashSet<>();
        for (PlannedAppointment planned : checked.plan().appointments()) {
            if (planned.entry() == row) {
                concerned.add(planned.id());
                concerned.add(row.required("member"));
                concerned.add(planned.post());
                concerned.add(planned.organization());
                at.add(planned.organization());
                checked.view().appointments().stream()
                        .filter(known -> known.id().equals(planned.id()))
                        .map(KnownAppointment::organization)
                        .forEach(at::add);
            }
        }
        return at(row, concerned, at);
    }

    private static RowReach ofExplanation(Entry row, GraphView view, Places places) {
        Set<String> concerned = new LinkedHashSet<>();
        concerned.add(RowKey.id(row));
        concerned.addAll(ids(row, "rule", "subject", "counterpart"));
        String subject = row.required("subject");
        boolean member = places.members().contains(subject);
        boolean placeless =
                view.entities().containsKey(subject) && places.of(subject).isEmpty();
        return new RowReach(row, concerned, places.of(subject), member ? Set.of(subject) : Set.of(), placeless);
    }

    private static Set<String> ids(Entry row, String... columns) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(columns).filter(row::has).map(row::required).forEach(ids::add);
        return ids;
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        some.addAll(others);
        return some;
    }
}
