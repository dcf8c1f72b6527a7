package org.orglattice.dataset.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.Entry;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.time.Period;

/**
 * Organizations that are not in the graph and lie where they lie on every day. Nothing lies below them yet, so that their
 * paths follow from those of their homes, and each can be written in one go.
 */
final class NewOrganizations {

    private static final Cypher HOME_PATHS = Cypher.file("dataset/home-paths");

    private static final List<String> DAYS = List.of("established", "dissolved", "home_since");

    private final Graph graph;

    NewOrganizations(Graph graph) {
        this.graph = graph;
    }

    private record Place(String path, int depth) {

        private static Place top(String id) {
            return new Place(step(id), 0);
        }

        private Place below(String id) {
            return new Place(path + step(id), depth + 1);
        }

        // as in rewrite-paths.cypher
        private static String step(String id) {
            return id.replace("%", "%25").replace(" ", "%20") + "#";
        }
    }

    /**
     * Finds them.
     *
     * @param rows rows of organizations, each behind its home
     * @param view what the graph holds of what the rows touch
     * @return those that are new, in the same order
     */
    static List<Entry> among(List<Entry> rows, GraphView view) {
        Set<String> own = rows.stream().map(row -> row.required("id")).collect(Collectors.toSet());
        Set<String> found = new LinkedHashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Entry row : rows) {
            String home = row.required("home");
            boolean settled = home.isEmpty()
                    || (own.contains(home)
                            ? found.contains(home)
                            : isAlwaysThere(view.entities().get(home)));
            boolean isNew = !view.entities().containsKey(row.required("id"));
            if (isNew && settled && DAYS.stream().noneMatch(row::has)) {
                found.add(row.required("id"));
                entries.add(row);
            }
        }
        return entries;
    }

    private static boolean isAlwaysThere(@Nullable KnownEntity home) {
        return home != null && home.existence().equals(Period.ALWAYS);
    }

    /**
     * Rows as the statement takes them that writes them.
     *
     * @param batch new organizations, each behind its home where that is among them; other homes are in the graph
     * @return the rows, with their paths
     */
    List<Map<String, Object>> rows(List<Entry> batch) {
        Map<String, Place> places = homes(batch);
        return WrittenRows.rows(batch, (entry, row) -> {
            String id = entry.required("id");
            Place home = places.get(entry.required("home"));
            Place place = home == null ? Place.top(id) : home.below(id);
            places.put(id, place);
            row.put("path", place.path());
            row.put("depth", place.depth());
            row.put("citations", WrittenRows.citations(entry));
            WrittenRows.completeOrganization(entry, row);
        });
    }

    private Map<String, Place> homes(List<Entry> batch) {
        Set<String> own = batch.stream().map(row -> row.required("id")).collect(Collectors.toSet());
        List<String> others = batch.stream()
                .map(row -> row.required("home"))
                .filter(home -> !home.isEmpty() && !own.contains(home))
                .distinct()
                .toList();
        Map<String, Place> places = new HashMap<>();
        if (!others.isEmpty()) {
            graph.run(HOME_PATHS, Map.of("ids", others))
                    .forEach(row -> places.put(row.text("id"), new Place(row.text("path"), row.integer("depth"))));
        }
        return places;
    }
}
