package org.orglattice.exports.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.exports.ExportRequest;
import org.orglattice.graph.Row;

/**
 * Selects what lies within an organization, with what that refers to: so much of the graph around it that nothing dangles.
 * Organizations around it are told of by themselves and their homes and superiors; who serves there, and what they are
 * linked to, is not.
 */
final class WithinSelector {

    private final Batches batches;
    private final Selection selection = new Selection();
    private final Set<String> around = new LinkedHashSet<>();

    WithinSelector(ExportRequest request) {
        this.batches = new Batches(request);
    }

    Selection select(String organization) {
        batches.stream("inside", Map.of("of", organization), row -> selection.addInside(row.text("id")));
        // one that does not exist on the day is told of all the same
        around.add(organization);
        batches.each("around", selection.inside(), rows -> rows.forEach(this::addWhatIsAt));
        addExplanations();
        selection.add("mechanisms", batches.ids("expressed", selection.ids("rules")));
        around.addAll(batches.ids("parties", selection.ids("mechanisms")));
        addUpward();
        selection.add("roles", batches.ids("roles-of-posts", selection.ids("posts")));
        return selection;
    }

    private void addWhatIsAt(Row row) {
        for (String table : List.of("posts", "appointments", "figures", "rules", "mechanisms")) {
            selection.add(table, row.texts(table));
        }
        selection.add("members", row.texts("holders"));
        selection.add("members", row.texts("belonging"));
        around.addAll(row.texts("linked"));
        around.addAll(row.texts("linking"));
    }

    private void addExplanations() {
        List<String> about = new ArrayList<>(selection.inside());
        about.addAll(selection.ids("posts"));
        about.addAll(selection.ids("rules"));
        about.addAll(selection.ids("members"));
        Collection<String> rules = new LinkedHashSet<>();
        batches.each(
                "explained",
                about,
                rows -> rows.forEach(row -> {
                    if (isThere(row.text("subject")) && besideIsThere(row)) {
                        selection.add("explanations", List.of(row.text("id")));
                        rules.add(row.text("rule"));
                        around.add(row.text("within"));
                    }
                }));
        selection.add("rules", rules);
    }

    private boolean besideIsThere(Row explanation) {
        String counterpart = explanation.textOrNull("counterpart");
        if (counterpart != null && explanation.is("besideOrganization")) {
            around.add(counterpart);
            return true;
        }
        return counterpart == null || isThere(counterpart);
    }

    private boolean isThere(String id) {
        return selection.isInside(id) || selection.has("posts", id) || selection.has("members", id);
    }

    private void addUpward() {
        Collection<String> next = around;
        while (!next.isEmpty()) {
            List<String> added = next.stream()
                    .filter(id -> !selection.has("organizations", id))
                    .toList();
            selection.add("organizations", added);
            next = batches.ids("upward", added);
        }
    }
}
