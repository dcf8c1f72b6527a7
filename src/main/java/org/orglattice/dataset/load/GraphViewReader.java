package org.orglattice.dataset.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.GraphView.KnownAppointment;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.check.GraphView.KnownPost;
import org.orglattice.dataset.check.GraphView.Line;
import org.orglattice.dataset.check.PostingPlan;
import org.orglattice.dataset.check.References;
import org.orglattice.dataset.check.RowKey;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.orglattice.time.Period;
import org.springframework.stereotype.Component;

/**
 * Reads what the graph holds of what a data set touches, in the transaction that will load it.
 */
@Component
class GraphViewReader {

    private static final Cypher ENTITIES = Cypher.file("dataset/view-entities");
    private static final Cypher LINES = Cypher.file("dataset/view-lines");
    private static final Cypher BELOW = Cypher.file("dataset/view-below");
    private static final Cypher POSTS = Cypher.file("dataset/view-posts");
    private static final Cypher APPOINTMENTS = Cypher.file("dataset/view-appointments");
    private static final Cypher LINKS = Cypher.file("dataset/view-links");
    private static final Cypher MEMBERSHIPS = Cypher.file("dataset/view-memberships");
    private static final Cypher FORMER_IDS = Cypher.file("dataset/view-former-ids");
    private static final Cypher ROLES = Cypher.file("dataset/view-roles");

    private final Graph graph;

    GraphViewReader(Graph graph) {
        this.graph = graph;
    }

    /**
     * Reads what a data set touches.
     *
     * @param set the data set
     * @param steps is told now and then that the reading goes on
     * @return what the graph holds of it
     */
    GraphView read(DataSet set, LoadSteps steps) {
        Set<String> ids = new LinkedHashSet<>(References.in(set));
        set.rows().forEach(entry -> {
            ids.add(entry.table().equals("dataset") ? "" : entry.required("id"));
            ids.addAll(entry.texts("former_ids"));
        });
        Map<String, String> roles = new HashMap<>();
        graph.run(ROLES, Map.of()).forEach(row -> roles.put(row.text("code"), row.text("nameZh")));
        ids.addAll(PostingPlan.impliedPosts(set, roles));
        Map<String, KnownEntity> entities = new HashMap<>();
        list(ENTITIES, ids, GraphViewReader::entity).forEach(known -> entities.put(known.id(), known));
        steps.done(0);
        Set<String> known = new LinkedHashSet<>(entities.keySet());
        List<Line> below = list(BELOW, dissolved(set), row -> {
            KnownEntity member = entity(row);
            entities.putIfAbsent(member.id(), member);
            return new Line("PART_OF", member.id(), row.text("to"), period(row));
        });
        Map<String, String> formerIds = new HashMap<>();
        list(FORMER_IDS, ids, row -> formerIds.put(row.text("id"), row.text("present")));
        return new GraphView(
                entities,
                list(LINES, known, GraphViewReader::line),
                below,
                list(POSTS, known, GraphViewReader::post),
                list(APPOINTMENTS, known, GraphViewReader::appointment),
                owned(set),
                roles,
                formerIds);
    }

    private static Set<String> dissolved(DataSet set) {
        Set<String> ids = new LinkedHashSet<>();
        set.rows("organizations").stream()
                .filter(row -> row.has("dissolved"))
                .forEach(row -> ids.add(row.required("id")));
        return ids;
    }

    private <T> List<T> list(Cypher cypher, Collection<String> ids, Function<Row, T> mapper) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return graph.run(cypher, Map.of("ids", List.copyOf(ids))).stream()
                .map(mapper)
                .toList();
    }

    private static KnownEntity entity(Row row) {
        return new KnownEntity(
                row.text("id"),
                Objects.toString(row.textOrNull("type"), ""),
                Objects.toString(row.textOrNull("dataset"), ""),
                row.textOrNull("kind"),
                row.textOrNull("code"),
                Period.between(row.dateOrNull("established"), row.dateOrNull("dissolved")));
    }

    private static Line line(Row row) {
        return new Line(row.text("type"), row.text("from"), row.text("to"), period(row));
    }

    private static KnownPost post(Row row) {
        return new KnownPost(
                row.text("id"),
                row.text("organization"),
                row.text("role"),
                row.integer("seats"),
                row.is("implied"),
                Objects.toString(row.textOrNull("dataset"), ""));
    }

    private static KnownAppointment appointment(Row row) {
        return new KnownAppointment(
                row.text("id"),
                row.text("member"),
                row.text("post"),
                row.text("organization"),
                row.textOrNull("since"),
                period(row),
                row.is("primary"),
                Objects.toString(row.textOrNull("dataset"), ""));
    }

    private static Period period(Row row) {
        return Period.between(row.dateOrNull("since"), row.dateOrNull("until"));
    }

    private Map<String, String> owned(DataSet set) {
        Map<String, String> owned = new HashMap<>();
        owners(LINKS, set.rows("links"), List.of("from", "type", "to", "since"), owned);
        owners(MEMBERSHIPS, set.rows("memberships"), List.of("member", "organization", "kind", "since"), owned);
        Map<String, Entry> known = new HashMap<>();
        WrittenRows.KNOWN_BY_KEY.forEach(table -> set.rows(table).forEach(entry -> known.put(RowKey.id(entry), entry)));
        list(ENTITIES, known.keySet(), GraphViewReader::entity)
                .forEach(entity -> owned.put(RowKey.of(known.get(entity.id())), entity.dataset()));
        return owned;
    }

    private void owners(Cypher cypher, List<Entry> entries, List<String> columns, Map<String, String> owned) {
        List<Map<String, Object>> rows = entries.stream()
                .map(entry -> {
                    Map<String, Object> row = new HashMap<>();
                    columns.forEach(column ->
                            row.put(column, Objects.toString(entry.values().get(column), "")));
                    row.put("key", RowKey.of(entry));
                    return row;
                })
                .toList();
        if (!rows.isEmpty()) {
            graph.run(cypher, Map.of("rows", rows)).forEach(row -> owned.put(row.text("key"), row.text("dataset")));
        }
    }
}
