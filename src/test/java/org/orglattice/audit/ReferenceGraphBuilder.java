package org.orglattice.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.DataRows.Row;
import org.orglattice.audit.ReferenceGraph.Appointment;
import org.orglattice.audit.ReferenceGraph.Explanation;
import org.orglattice.audit.ReferenceGraph.Figure;
import org.orglattice.audit.ReferenceGraph.Link;
import org.orglattice.audit.ReferenceGraph.Member;
import org.orglattice.audit.ReferenceGraph.Membership;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceGraph.Post;
import org.orglattice.audit.ReferenceGraph.Rule;

/**
 * Takes the rows of data sets for what the format says they mean.
 */
final class ReferenceGraphBuilder {

    private static final List<String> SIZES = List.of("households", "population", "area_km2", "full_members");

    private final List<DataRows> dataSets;
    private final Map<String, Post> posts = new LinkedHashMap<>();

    ReferenceGraphBuilder(List<DataRows> dataSets) {
        this.dataSets = dataSets;
    }

    ReferenceGraph build() {
        List<Appointment> appointments = appointments();
        return new ReferenceGraph(
                all("organizations", ReferenceGraphBuilder::organization),
                links(),
                List.copyOf(posts.values()),
                all("members", ReferenceGraphBuilder::member),
                appointments,
                all("memberships", ReferenceGraphBuilder::membership),
                all("figures", ReferenceGraphBuilder::figure),
                all("rules", ReferenceGraphBuilder::rule),
                all("explanations", ReferenceGraphBuilder::explanation));
    }

    private <T> List<T> all(String table, BiFunction<DataRows, Row, T> meaning) {
        return dataSets.stream()
                .flatMap(set -> set.rows(table).stream().map(row -> meaning.apply(set, row)))
                .toList();
    }

    private static Organization organization(DataRows set, Row row) {
        Map<String, BigDecimal> sizes = new LinkedHashMap<>();
        for (String column : SIZES) {
            String number = row.text(column);
            if (number != null) {
                sizes.put(column, new BigDecimal(number));
            }
        }
        String partyLevel = row.text("party_level");
        return new Organization(
                row.required("id"),
                set.dataSet(),
                row.required("kind"),
                partyLevel == null ? row.text("grid_level") : partyLevel,
                row.span("established", "dissolved"),
                row.span("term_since", "term_due"),
                sizes);
    }

    private List<Link> links() {
        Stream<Link> stated = all("links", ReferenceGraphBuilder::link).stream();
        Stream<@Nullable Link> homes =
                all("organizations", (set, row) -> line(row, "PART_OF", "home", "home_since")).stream();
        Stream<@Nullable Link> superiors =
                all("organizations", (set, row) -> line(row, "REPORTS_TO", "reports_to", "reports_since")).stream();
        return Stream.of(stated, homes, superiors)
                .flatMap(links -> links)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Link link(DataRows set, Row row) {
        return new Link(
                row.required("from"),
                row.required("type"),
                row.required("to"),
                row.text("mode"),
                row.span("since", "until"));
    }

    private static @Nullable Link line(Row row, String type, String column, String since) {
        String to = row.text(column);
        return to == null
                ? null
                : new Link(row.required("id"), type, to, null, ReferenceSpan.of(row.text(since), null));
    }

    private static Member member(DataRows set, Row row) {
        String birthYear = row.text("birth_year");
        return new Member(
                row.required("id"),
                row.required("name"),
                !"false".equalsIgnoreCase(row.text("named")),
                birthYear == null ? null : Integer.valueOf(birthYear));
    }

    /** Set after set, as they are loaded: what an earlier one has stated or implied is there for a later one. */
    private List<Appointment> appointments() {
        List<Appointment> appointments = new ArrayList<>();
        for (DataRows set : dataSets) {
            for (Row row : set.rows("posts")) {
                add(new Post(row.required("id"), row.required("organization"), row.required("role")));
            }
            for (Row row : set.rows("appointments")) {
                boolean primary = "true".equalsIgnoreCase(row.text("primary"));
                appointments.add(
                        new Appointment(row.required("member"), post(row), row.span("since", "until"), primary));
            }
        }
        return appointments;
    }

    private Post add(Post post) {
        posts.put(post.id(), post);
        return post;
    }

    private Post post(Row row) {
        String named = row.text("post");
        if (named != null) {
            return Objects.requireNonNull(posts.get(named), named);
        }
        String organization = row.required("organization");
        String role = row.required("role");
        List<Post> there = posts.values().stream()
                .filter(post -> post.organization().equals(organization))
                .filter(post -> post.role().equals(role))
                .toList();
        if (there.size() > 1) {
            throw new IllegalArgumentException("Several posts of the role: " + row);
        }
        return there.isEmpty() ? add(new Post(organization + ":" + role, organization, role)) : there.get(0);
    }

    private static Membership membership(DataRows set, Row row) {
        return new Membership(row.required("member"), row.required("organization"), row.span("since", "until"));
    }

    private static Figure figure(DataRows set, Row row) {
        String qualifier = row.text("qualifier");
        return new Figure(
                row.required("organization"),
                row.required("metric"),
                new BigDecimal(row.required("value")),
                qualifier == null ? "EXACT" : qualifier,
                ReferenceSpan.firstDay(row.text("as_of")),
                row.text("counts"));
    }

    private static Rule rule(DataRows set, Row row) {
        String target = row.text("target");
        return new Rule(
                row.required("id"),
                set.dataSet(),
                row.required("template"),
                row.required("within"),
                target == null ? null : Double.valueOf(target),
                ReferenceParameters.of(row.text("parameters")),
                row.span("since", "until"));
    }

    private static Explanation explanation(DataRows set, Row row) {
        return new Explanation(
                row.required("rule"), row.required("subject"), row.text("counterpart"), row.span("since", "until"));
    }
}
