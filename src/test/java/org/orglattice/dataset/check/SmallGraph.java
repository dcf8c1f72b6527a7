package org.orglattice.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.KnownAppointment;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.check.GraphView.KnownPost;
import org.orglattice.dataset.check.GraphView.Line;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/** What the graph of a test holds already. */
final class SmallGraph {

    private final String dataset;
    private final Map<String, KnownEntity> entities;
    private final List<Line> lines;
    private final List<KnownPost> posts;
    private final List<KnownAppointment> appointments;
    private final Map<String, String> owned;
    private final Map<String, String> roles;

    /** A graph with the roles that tests use. */
    SmallGraph() {
        this(
                "other",
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                Map.of("DIRECTOR", "主任", "PARTY_SECRETARY", "书记", "MEMBER_A", "委员", "MEMBER_B", "委员"));
    }

    private SmallGraph(
            String dataset,
            Map<String, KnownEntity> entities,
            List<Line> lines,
            List<KnownPost> posts,
            List<KnownAppointment> appointments,
            Map<String, String> owned,
            Map<String, String> roles) {
        this.dataset = dataset;
        this.entities = entities;
        this.lines = lines;
        this.posts = posts;
        this.appointments = appointments;
        this.owned = owned;
        this.roles = roles;
    }

    /** What follows belongs to this data set; at first it is {@code other}. */
    SmallGraph of(String owner) {
        return new SmallGraph(owner, entities, lines, posts, appointments, owned, roles);
    }

    SmallGraph organization(String id, String kind) {
        return organization(id, kind, null, null, null);
    }

    SmallGraph organization(
            String id, String kind, @Nullable String code, @Nullable String established, @Nullable String dissolved) {
        entities.put(id, new KnownEntity(id, "Organization", dataset, kind, code, period(established, dissolved)));
        return this;
    }

    SmallGraph entity(String id, String type) {
        entities.put(id, new KnownEntity(id, type, dataset, null, null, Period.ALWAYS));
        return this;
    }

    SmallGraph line(String type, String from, String to, @Nullable String since, @Nullable String until) {
        lines.add(new Line(type, from, to, period(since, until)));
        return this;
    }

    SmallGraph post(String id, String organization, String role, int seats) {
        posts.add(new KnownPost(id, organization, role, seats, id.equals(organization + ":" + role), dataset));
        return entity(id, "Post");
    }

    SmallGraph appointment(
            String id, String member, String post, @Nullable String since, @Nullable String until, boolean primary) {
        KnownPost at = posts.stream()
                .filter(known -> known.id().equals(post))
                .findFirst()
                .orElseThrow();
        appointments.add(new KnownAppointment(
                id, member, post, at.organization(), since, period(since, until), primary, dataset));
        return entity(id, "Appointment");
    }

    SmallGraph owns(String key) {
        owned.put(key, dataset);
        return this;
    }

    GraphView view() {
        List<Line> below =
                lines.stream().filter(line -> line.type().equals("PART_OF")).toList();
        return new GraphView(entities, lines, below, posts, appointments, owned, roles, Map.of());
    }

    private static Period period(@Nullable String since, @Nullable String until) {
        return Period.between(date(since), date(until));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
