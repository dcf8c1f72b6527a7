package org.orglattice.dataset.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.orglattice.dataset.check.PostingPlan.ImpliedPost;
import org.orglattice.dataset.check.PostingPlan.PlannedAppointment;
import org.orglattice.dataset.check.RowKey;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.SourceReference;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.text.SearchTerms;
import org.orglattice.time.PartialDate;

/**
 * Rows of a data set as the statements that write them take them.
 */
final class WrittenRows {

    /** The tables of entities that have no id of their own. */
    static final Set<String> KNOWN_BY_KEY = Set.of("figures", "explanations");

    private WrittenRows() {}

    /**
     * Rows by their ids.
     *
     * @param entries the rows as they were read
     * @param completion adds to each what it does not state itself
     * @return the rows as they are written
     */
    static List<Map<String, Object>> rows(List<Entry> entries, BiConsumer<Entry, Map<String, Object>> completion) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> row = row(entry);
            row.put("id", id(entry));
            completion.accept(entry, row);
            rows.add(row);
        }
        return rows;
    }

    /**
     * The id of what a row states.
     *
     * @param entry the row
     * @return its id; an empty text for a link and the like
     */
    static String id(Entry entry) {
        return KNOWN_BY_KEY.contains(entry.table()) ? RowKey.id(entry) : entry.required("id");
    }

    static Map<String, Object> row(Entry entry) {
        Map<String, Object> row = new HashMap<>(entry.values());
        row.remove("sources");
        row.replaceAll((column, value) -> value instanceof PartialDate date ? date.text() : value);
        row.put("cited", entry.sources().stream().map(SourceReference::toString).toList());
        return row;
    }

    static Map<String, Object> row(ImpliedPost post) {
        return Map.of("id", post.id(), "organization", post.organization(), "role", post.role(), "seats", post.seats());
    }

    static Map<String, Object> row(PlannedAppointment appointment) {
        Map<String, Object> row = row(appointment.entry());
        row.put("id", appointment.id());
        row.put("post", appointment.post());
        return row;
    }

    static void completeOrganization(Entry entry, Map<String, Object> row) {
        row.put("label", OrganizationKind.valueOf(entry.required("kind")).label());
        row.put(
                "search_terms",
                SearchTerms.of(
                        Arrays.asList(entry.text("name"), entry.text("short_name")),
                        Arrays.asList(entry.text("code"), entry.text("uscc"))));
    }

    static Map<String, Object> citations(String id, Entry entry) {
        return Map.of("id", id, "citations", citations(entry));
    }

    static List<Map<String, Object>> citations(Entry entry) {
        return entry.sources().stream().distinct().map(WrittenRows::citation).toList();
    }

    private static Map<String, Object> citation(SourceReference reference) {
        Map<String, Object> citation = new HashMap<>();
        citation.put("source", reference.source());
        citation.put("locator", reference.locator());
        return citation;
    }
}
