package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.orglattice.dataset.check.PostingPlan;
import org.orglattice.dataset.check.Roles;
import org.orglattice.dataset.check.RowKey;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Intent;
import org.orglattice.dataset.load.Upsert.Checked;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.organization.Paths;
import org.orglattice.text.PersonNames;
import org.orglattice.text.SearchTerms;

/**
 * Writes a checked data set, in the transaction at hand.
 */
final class DataSetWriter {

    private static final int BATCH = 2000;

    private static final Cypher RELEASE_SEATS = Cypher.file("dataset/release-seats");
    private static final Cypher WRITE_SEATS = Cypher.file("dataset/write-seats");

    private final Graph graph;
    private final Paths paths;
    private final NationalIds nationalIds;
    private final Checked checked;
    private final DataSet set;
    private final LoadSteps steps;
    private final Map<String, Object> common = new HashMap<>();

    DataSetWriter(Graph graph, Paths paths, NationalIds nationalIds, Checked checked, LoadSteps steps) {
        this.graph = graph;
        this.paths = paths;
        this.nationalIds = nationalIds;
        this.checked = checked;
        this.set = checked.set();
        this.steps = steps;
        common.put("dataset", set.id());
        common.put("synthetic", set.synthetic() ? true : null);
    }

    /**
     * Writes all tables, each batch of rows in a transaction where there is none.
     *
     * @param today the day for which paths are materialised
     */
    void write(LocalDate today) {
        steps.done(set.rows("dataset").size());
        write("sources", (entry, row) -> {});
        write("roles", (entry, row) -> {});
        writeOrganizations(today);
        writeLinks(today);
        writePosts();
        write("members", this::completeMember);
        writeAppointments(checked.plan());
        write("memberships", (entry, row) -> {});
        write(
                "mechanisms",
                (entry, row) -> row.put("search_terms", SearchTerms.of(List.of(entry.required("name")), List.of())));
        write("figures", (entry, row) -> row.putIfAbsent("qualifier", "EXACT"));
        write("rules", (entry, row) -> {});
        write("explanations", (entry, row) -> {});
    }

    private void writeOrganizations(LocalDate today) {
        List<Entry> sorted = HomesFirst.of(set.rows("organizations"));
        List<Entry> added = NewOrganizations.among(sorted, checked.view());
        NewOrganizations places = new NewOrganizations(graph);
        inBatches(added, batch -> {
            run("new-organizations", places.rows(batch));
            return batch.size();
        });
        Set<Entry> written = Collections.newSetFromMap(new IdentityHashMap<>());
        written.addAll(added);
        inBatches(sorted.stream().filter(row -> !written.contains(row)).toList(), batch -> {
            List<Map<String, Object>> rows = WrittenRows.rows(batch, WrittenRows::completeOrganization);
            run("organizations", rows);
            run("homes", rows);
            paths.rewrite(batch.stream().map(row -> row.required("id")).toList(), today);
            cite(batch);
            return batch.size();
        });
        List<Entry> reporting = set.rows("organizations").stream()
                .filter(row -> row.has("reports_to") || wasThere(row))
                .toList();
        inBatches(reporting, batch -> {
            run("superiors", WrittenRows.rows(batch, (entry, row) -> {}));
            return 0;
        });
    }

    private void writeLinks(LocalDate today) {
        if (set.rows("links").isEmpty()) {
            return;
        }
        Set<String> present = presentLines();
        write("links", (entry, row) -> row.put("present", present.contains(RowKey.of(entry))));
        List<String> moved = set.rows("links").stream()
                .filter(row -> row.required("type").equals("PART_OF"))
                .map(row -> row.required("from"))
                .distinct()
                .toList();
        inBatches(moved, batch -> {
            paths.rewrite(batch, today);
            return 0;
        });
    }

    private void writePosts() {
        Roles roles = new Roles(set, checked.view());
        common.put("implied", false);
        write("posts", (entry, row) -> {
            row.putIfAbsent("seats", 1L);
            row.put("role", roles.code(entry.required("role")));
        });
        common.put("implied", true);
        inBatches(checked.plan().impliedPosts(), batch -> {
            run("posts", batch.stream().map(WrittenRows::row).toList());
            return 0;
        });
    }

    private void writeAppointments(PostingPlan plan) {
        // all of them give back what they held before any takes something
        inBatches(plan.appointments(), batch -> {
            graph.run(
                    RELEASE_SEATS,
                    Map.of("rows", batch.stream().map(WrittenRows::row).toList()));
            return 0;
        });
        inBatches(plan.appointments(), batch -> {
            run("appointments", batch.stream().map(WrittenRows::row).toList());
            run(
                    "citations",
                    batch.stream()
                            .map(each -> WrittenRows.citations(each.id(), each.entry()))
                            .toList());
            return batch.size();
        });
        Set<String> posts = new LinkedHashSet<>();
        plan.appointments().forEach(appointment -> posts.add(appointment.post()));
        set.rows("posts").forEach(post -> posts.add(post.required("id")));
        inBatches(List.copyOf(posts), batch -> {
            graph.run(WRITE_SEATS, Map.of("ids", batch));
            return 0;
        });
    }

    /** The homes and superiors that the set states as the present ones, by the keys that links have. */
    private Set<String> presentLines() {
        Set<String> keys = new HashSet<>();
        for (Entry row : set.rows("organizations")) {
            keys.add(RowKey.ofLink(row.required("id"), "PART_OF", row.text("home"), row.date("home_since")));
            keys.add(
                    RowKey.ofLink(row.required("id"), "REPORTS_TO", row.text("reports_to"), row.date("reports_since")));
        }
        return keys;
    }

    private void completeMember(Entry entry, Map<String, Object> row) {
        row.put("search_terms", SearchTerms.ofPerson(entry.required("name")));
        row.put("normalized_name", PersonNames.normalized(entry.required("name")));
        String number = entry.text("national_id");
        row.remove("national_id");
        // it is not stored, so that whoever changes something else of a member cannot state it again
        row.put("keeps_national_id", number == null && set.intent() == Intent.CHANGE);
        if (number != null) {
            row.put("national_id_hash", nationalIds.hash(number));
            row.put("national_id_tail", nationalIds.tail(number));
        }
    }

    private void write(String table, BiConsumer<Entry, Map<String, Object>> completion) {
        inBatches(set.rows(table), batch -> {
            run(table, WrittenRows.rows(batch, completion));
            cite(batch);
            return batch.size();
        });
    }

    /** Whether the graph held the entity of a row before. */
    private boolean wasThere(Entry entry) {
        return WrittenRows.KNOWN_BY_KEY.contains(entry.table())
                ? checked.view().owned().containsKey(RowKey.of(entry))
                : checked.view().entities().containsKey(entry.required("id"));
    }

    private void cite(List<Entry> entries) {
        run(
                "citations",
                entries.stream()
                        .filter(entry -> !WrittenRows.id(entry).isEmpty())
                        .filter(entry -> entry.has("sources") || wasThere(entry))
                        .map(entry -> WrittenRows.citations(WrittenRows.id(entry), entry))
                        .toList());
    }

    private void run(String name, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>(common);
            parameters.put("rows", rows);
            graph.run(Cypher.file("dataset/write-" + name), parameters);
        }
    }

    /** Does some work on one batch after the other, which gives how many rows are done by it. */
    private <T> void inBatches(List<T> all, ToIntFunction<List<T>> work) {
        for (int from = 0; from < all.size(); from += BATCH) {
            List<T> batch = all.subList(from, Math.min(all.size(), from + BATCH));
            steps.done(graph.inTransaction(() -> work.applyAsInt(batch)));
        }
    }
}
