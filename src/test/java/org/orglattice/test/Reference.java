package org.orglattice.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What data sets state, read by plain Java as slowly and as simply as can be. Answers of the service are compared with
 * what it gives on a {@link ReferenceDay}.
 */
public final class Reference {

    /** From a day, or ever, to a day, or ever. */
    record Span(LocalDate since, LocalDate until) {

        static Span of(Map<String, String> row, String since, String until) {
            return new Span(
                    firstDay(row.get(since), LocalDate.MIN),
                    firstDay(until.isEmpty() ? null : row.get(until), LocalDate.MAX));
        }

        boolean holds(LocalDate day) {
            return !since.isAfter(day) && day.isBefore(until);
        }
    }

    record Body(String id, String kind, Span exists) {}

    record Line(String from, String to, Span span) {}

    record Held(String member, String organization, String role, Span span) {}

    final Map<String, Body> bodies = new LinkedHashMap<>();
    final List<Line> homes = new ArrayList<>();
    final List<Line> superiors = new ArrayList<>();
    final List<Held> held = new ArrayList<>();
    final List<Line> belongings = new ArrayList<>();
    private final Set<LocalDate> days = new TreeSet<>();

    private Reference() {}

    /**
     * Reads data sets, each as if no other had been loaded before.
     *
     * @param sets the data sets
     * @return what they state together
     */
    public static Reference of(Tables... sets) {
        Reference reference = new Reference();
        for (Tables set : sets) {
            reference.read(set);
        }
        return reference;
    }

    private void read(Tables set) {
        for (Map<String, String> row : set.rows("organizations")) {
            String id = row.get("id");
            bodies.put(id, new Body(id, row.get("kind"), span(row, "established", "dissolved")));
            if (row.containsKey("home")) {
                homes.add(new Line(id, row.get("home"), span(row, "home_since", "")));
            }
            if (row.containsKey("reports_to")) {
                superiors.add(new Line(id, row.get("reports_to"), span(row, "reports_since", "")));
            }
        }
        for (Map<String, String> row : set.rows("links")) {
            Line line = new Line(row.get("from"), row.get("to"), span(row, "since", "until"));
            switch (row.get("type")) {
                case "PART_OF" -> homes.add(line);
                case "REPORTS_TO" -> superiors.add(line);
                default -> {}
            }
        }
        for (Map<String, String> row : set.rows("appointments")) {
            Map<String, String> post = set.rows("posts").stream()
                    .filter(each -> each.get("id").equals(row.get("post")))
                    .findFirst()
                    .orElse(row);
            held.add(new Held(
                    row.get("member"), post.get("organization"), post.get("role"), span(row, "since", "until")));
        }
        for (Map<String, String> row : set.rows("memberships")) {
            belongings.add(new Line(row.get("member"), row.get("organization"), span(row, "since", "until")));
        }
    }

    private Span span(Map<String, String> row, String since, String until) {
        Span span = Span.of(row, since, until);
        days.add(span.since());
        days.add(span.until());
        return span;
    }

    private static LocalDate firstDay(@Nullable String date, LocalDate otherwise) {
        return date == null ? otherwise : LocalDate.parse((date + "-01-01").substring(0, 10));
    }

    /**
     * All days on which something begins or ends, and the days before them.
     *
     * @return the days, in order
     */
    public List<LocalDate> turningPoints() {
        Set<LocalDate> found = new TreeSet<>();
        for (LocalDate day : days) {
            if (!day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
                found.add(day);
                found.add(day.minusDays(1));
            }
        }
        return List.copyOf(found);
    }

    /**
     * What there is on a day.
     *
     * @param day the day
     * @return the structure as it is then
     */
    public ReferenceDay on(LocalDate day) {
        return new ReferenceDay(this, day);
    }

    /**
     * Who serves on a day.
     *
     * @param day the day
     * @return the postings as they are then
     */
    public ReferencePostings postingsOn(LocalDate day) {
        return new ReferencePostings(this, day);
    }
}
