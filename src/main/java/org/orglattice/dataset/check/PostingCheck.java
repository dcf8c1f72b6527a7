package org.orglattice.dataset.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.KnownAppointment;
import org.orglattice.dataset.check.PostingPlan.ImpliedPost;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;
import org.orglattice.time.Period;

/**
 * On every day, no post has more holders than seats, nobody has two primary posts, and nobody serves where there is
 * nothing any more.
 */
final class PostingCheck {

    private final DataSet set;
    private final GraphView graph;
    private final Faults faults;
    private final Map<String, Period> existence;

    PostingCheck(DataSet set, GraphView graph, Faults faults) {
        this.set = set;
        this.graph = graph;
        this.faults = faults;
        this.existence = Existence.of(set, graph);
    }

    /** A post held for a period, by a row of the set or by an appointment of the graph. */
    private record Holding(
            String post,
            String member,
            Period period,
            boolean primary,
            @Nullable Entry entry) {

        LocalDate begin() {
            return period.since() == null ? LocalDate.MIN : period.since();
        }
    }

    /**
     * Checks the appointments of the set, with those of the graph beside them.
     *
     * @return to which posts they go
     */
    PostingPlan check() {
        PostingPlanner planner = new PostingPlanner(set, graph, faults);
        List<PlannedAppointment> planned = planner.plan(set.rows("appointments"));
        List<Holding> holdings = holdings(planned);
        Map<String, List<Holding>> byPost = new LinkedHashMap<>();
        Map<String, List<Holding>> primaryByMember = new HashMap<>();
        for (Holding holding : holdings) {
            byPost.computeIfAbsent(holding.post(), added -> new ArrayList<>()).add(holding);
            if (holding.primary()) {
                primaryByMember
                        .computeIfAbsent(holding.member(), added -> new ArrayList<>())
                        .add(holding);
            }
        }
        primaryByMember.values().forEach(this::checkOnePrimary);
        planned.forEach(this::checkOrganizationExists);
        Set<String> touched = new HashSet<>();
        planned.forEach(appointment -> touched.add(appointment.post()));
        set.rows("posts").forEach(post -> touched.add(post.required("id")));
        return new PostingPlan(planned, checkSeats(byPost, touched, planner));
    }

    private List<Holding> holdings(List<PlannedAppointment> planned) {
        List<Holding> holdings = new ArrayList<>();
        Set<String> restated = new HashSet<>();
        for (PlannedAppointment appointment : planned) {
            Entry row = appointment.entry();
            restated.add(appointment.id());
            holdings.add(new Holding(
                    appointment.post(),
                    row.required("member"),
                    row.period("since", "until"),
                    row.is("primary", false),
                    row));
        }
        for (KnownAppointment known : graph.appointments()) {
            if (!restated.contains(known.id())) {
                holdings.add(new Holding(known.post(), known.member(), known.period(), known.primary(), null));
            }
        }
        return holdings;
    }

    private List<ImpliedPost> checkSeats(
            Map<String, List<Holding>> byPost, Set<String> touched, PostingPlanner planner) {
        List<ImpliedPost> implied = new ArrayList<>();
        byPost.forEach((id, holdings) -> {
            if (!touched.contains(id)) {
                return;
            }
            PostingPlanner.Candidate post = planner.candidate(id);
            if (post.growing()) {
                int seats = Math.max(1, mostAtOnce(holdings, Integer.MAX_VALUE));
                implied.add(new ImpliedPost(id, post.organization(), post.role(), seats));
            } else {
                mostAtOnce(holdings, post.seats());
            }
        });
        return implied;
    }

    /** Counts how many hold a post at once at most, and complains of each row that takes a seat too many. */
    private int mostAtOnce(List<Holding> holdings, int seats) {
        List<Holding> sitting = new ArrayList<>();
        int most = 0;
        for (Holding next : inOrder(holdings)) {
            sitting.removeIf(holding ->
                    !holding.period().overlaps(new Period(next.period().since(), null)));
            sitting.add(next);
            most = Math.max(most, sitting.size());
            if (sitting.size() > seats) {
                complain(
                        sitting,
                        "post",
                        FaultCode.SEATS_EXCEEDED,
                        Bilingual.of(
                                "岗位“%1$s”有 %2$s 个席位，自 %3$s 起却有 %4$s 人。",
                                "The post \"%1$s\" has %2$s seats, but %4$s holders from %3$s.",
                                next.post(),
                                seats,
                                beginning(next),
                                sitting.size()));
            }
        }
        return most;
    }

    private void checkOnePrimary(List<Holding> primary) {
        List<Holding> held = new ArrayList<>();
        for (Holding next : inOrder(primary)) {
            held.removeIf(holding -> !holding.period().overlaps(next.period()));
            held.add(next);
            if (held.size() > 1) {
                complain(
                        held,
                        "primary",
                        FaultCode.TWO_PRIMARIES,
                        Bilingual.of(
                                "“%1$s”自 %2$s 起有两个主职：“%3$s”和“%4$s”。",
                                "\"%1$s\" has two primary posts from %2$s: \"%3$s\" and \"%4$s\".",
                                next.member(),
                                beginning(next),
                                held.get(0).post(),
                                next.post()));
            }
        }
    }

    private static List<Holding> inOrder(List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> !holding.period().isEmpty())
                .sorted(Comparator.comparing(Holding::begin))
                .toList();
    }

    // the last of them that the set states: what the graph holds was right before
    private void complain(List<Holding> together, String column, FaultCode code, Bilingual sentence) {
        for (int i = together.size() - 1; i >= 0; i--) {
            Entry entry = together.get(i).entry();
            if (entry != null) {
                faults.add(entry, entry.has(column) ? column : null, code, sentence);
                return;
            }
        }
        set.rows("posts").stream()
                .filter(post -> post.required("id").equals(together.get(0).post()))
                .forEach(post -> faults.add(post, "seats", code, sentence));
    }

    private static String beginning(Holding holding) {
        return holding.period().since() == null ? "?" : holding.period().since().toString();
    }

    private void checkOrganizationExists(PlannedAppointment appointment) {
        Period exists = existence.getOrDefault(appointment.organization(), Period.ALWAYS);
        Entry row = appointment.entry();
        if (exists.until() != null && row.period("since", "until").overlaps(new Period(exists.until(), null))) {
            faults.add(
                    row,
                    row.has("until") ? "until" : null,
                    FaultCode.DISSOLVED,
                    Bilingual.of(
                            "“%1$s”自 %2$s 起已撤销。",
                            "\"%1$s\" is no more from %2$s.", appointment.organization(), exists.until()));
        }
    }
}
