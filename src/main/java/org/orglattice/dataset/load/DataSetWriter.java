package org.orglattice.dataset.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orglattice.dataset.check.PostingPlan;
import org.orglattice.dataset.check.PostingPlan.ImpliedPost;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.check.Roles;
import org.orglattice.dataset.check.RowKey;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.Intent;
import org.orglattice.dataset.format.SourceReference;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.Paths;
import org.orglattice.text.PersonNames;
import org.orglattice.text.SearchTerms;
import org.orglattice.time.PartialDate;

/**
 * Writes a checked data set, in the transaction at hand.
 */
final class DataSetWriter {

    /** The tables of entities that have no id of their own. */
    static final Set<String> KNOWN_BY_KEY = Set.of("figures", "explanations");

    private static final int BATCH = 2000;

    private static final Cypher RELEASE_SEATS = Cypher.file("dataset/release-seats");
    private static final Cypher WRITE_SEATS = Cypher.file("dataset/write-seats");

    private final Graph graph;
    private final Paths paths;
    private final NationalIds nationalIds;
    private final DataSet set;
    private final Map<String, Object> common = new HashMap<>();
    private final Map<String, List<SourceReference>> citations = new LinkedHashMap<>();

    DataSetWriter(Graph graph, Paths paths, NationalIds nationalIds, DataSet set) {
        this.graph = graph;
        this.paths = paths;
        this.nationalIds = nationalIds;
        this.set = set;
        common.put("dataset", set.id());
        common.put("synthetic", set.synthetic() ? true : null);
    }

    /**
     * Writes all tables.
     *
     * @param plan to which posts the appointments go
     * @param roles the vocabulary
     * @param today the day for which paths are materialised
     */
    void write(PostingPlan plan, Roles roles, LocalDate today) {
        write("sources", set.rows("sources"), (entry, row) -> {});
        write("roles", set.rows("roles"), (entry, row) -> {});
        write("organizations", set.rows("organizations"), DataSetWriter::completeOrganization);
        write("homes", set.rows("organizations"), (entry, row) -> {});
        write("superiors", set.rows("organizations"), (entry, row) -> {});
        Set<String> present = presentLines();
        write("links", set.rows("links"), (entry, row) -> row.put("present", present.contains(RowKey.of(entry))));
        rewritePaths(today);
        common.put("implied", false);
        write("posts", set.rows("posts"), (entry, row) -> {
            row.putIfAbsent("seats", 1L);
            row.put("role", roles.code(entry.required("role")));
        });
        common.put("implied", true);
        run("posts", plan.impliedPosts().stream().map(DataSetWriter::row).toList());
        write("members", set.rows("members"), this::completeMember);
        writeAppointments(plan);
        write("memberships", set.rows("memberships"), (entry, row) -> {});
        write(
                "mechanisms",
                set.rows("mechanisms"),
                (entry, row) -> row.put("search_terms", SearchTerms.of(List.of(entry.required("name")), List.of())));
        write("figures", set.rows("figures"), (entry, row) -> row.putIfAbsent("qualifier", "EXACT"));
        write("rules", set.rows("rules"), (entry, row) -> {});
        write("explanations", set.rows("explanations"), (entry, row) -> {});
        writeCitations();
    }

    private void writeAppointments(PostingPlan plan) {
        List<Map<String, Object>> rows =
                plan.appointments().stream().map(this::row).toList();
        inBatches(rows, batch -> graph.run(RELEASE_SEATS, Map.of("rows", batch)));
        run("appointments", rows);
        Set<String> posts = new LinkedHashSet<>();
        plan.appointments().forEach(appointment -> posts.add(appointment.post()));
        set.rows("posts").forEach(post -> posts.add(post.required("id")));
        inBatches(List.copyOf(posts), batch -> graph.run(WRITE_SEATS, Map.of("ids", batch)));
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

    private static void completeOrganization(Entry entry, Map<String, Object> row) {
        row.put("label", OrganizationKind.valueOf(entry.required("kind")).label());
        row.put(
                "search_terms",
                SearchTerms.of(
                        Arrays.asList(entry.text("name"), entry.text("short_name")),
                        Arrays.asList(entry.text("code"), entry.text("uscc"))));
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

    private static Map<String, Object> row(ImpliedPost post) {
        return Map.of("id", post.id(), "organization", post.organization(), "role", post.role(), "seats", post.seats());
    }

    private Map<String, Object> row(PlannedAppointment appointment) {
        Map<String, Object> row = row(appointment.entry());
        row.put("id", appointment.id());
        row.put("post", appointment.post());
        citations.put(appointment.id(), appointment.entry().sources());
        return row;
    }

    private void write(String name, List<Entry> entries, BiConsumer<Entry, Map<String, Object>> completion) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> row = row(entry);
            row.putIfAbsent("id", KNOWN_BY_KEY.contains(entry.table()) ? RowKey.id(entry) : "");
            completion.accept(entry, row);
            rows.add(row);
            citations.put((String) row.get("id"), entry.sources());
        }
        run(name, rows);
    }

    private static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new HashMap<>(entry.values());
        row.remove("sources");
        row.replaceAll((column, value) -> value instanceof PartialDate date ? date.text() : value);
        row.put("cited", entry.sources().stream().map(SourceReference::toString).toList());
        return row;
    }

    private void writeCitations() {
        List<Map<String, Object>> rows = new ArrayList<>();
        citations.forEach((id, sources) -> {
            if (!id.isEmpty()) {
                rows.add(Map.of(
                        "id",
                        id,
                        "citations",
                        sources.stream().map(DataSetWriter::citation).toList()));
            }
        });
        run("citations", rows);
    }

    private static Map<String, Object> citation(SourceReference reference) {
        Map<String, Object> citation = new HashMap<>();
        citation.put("source", reference.source());
        citation.put("locator", reference.locator());
        return citation;
    }

    private void rewritePaths(LocalDate today) {
        Stream<String> stated = set.rows("organizations").stream().map(row -> row.required("id"));
        Stream<String> linked = set.rows("links").stream()
                .filter(row -> row.required("type").equals("PART_OF"))
                .map(row -> row.required("from"));
        inBatches(Stream.concat(stated, linked).distinct().toList(), batch -> paths.rewrite(batch, today));
    }

    private void run(String name, List<Map<String, Object>> rows) {
        Cypher cypher = Cypher.file("dataset/write-" + name);
        inBatches(rows, batch -> {
            Map<String, Object> parameters = new HashMap<>(common);
            parameters.put("rows", batch);
            graph.run(cypher, parameters);
        });
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += BATCH) {
            work.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }
}
