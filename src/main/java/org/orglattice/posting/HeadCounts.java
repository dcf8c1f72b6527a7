package org.orglattice.posting;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.orglattice.graph.Row;

/**
 * How many people serve at organizations and below them. Who serves where is read once for a whole chart; counted in the
 * graph, whoever serves far down would be met again for each organization above.
 */
final class HeadCounts {

    private final NavigableMap<String, List<String>> membersByPath = new TreeMap<>();

    private HeadCounts() {}

    /**
     * Counts whom rows name.
     *
     * @param rows the {@code members} who serve at the organization of a {@code path}
     * @return the counts
     */
    static HeadCounts of(List<Row> rows) {
        HeadCounts counts = new HeadCounts();
        rows.forEach(row -> counts.membersByPath.put(row.text("path"), row.texts("members")));
        return counts;
    }

    /**
     * How many different people serve at an organization or below it.
     *
     * @param path its path
     * @return the number
     */
    int within(String path) {
        String behind = path.substring(0, path.length() - 1) + '$';
        Set<String> members = new HashSet<>();
        membersByPath.subMap(path, behind).values().forEach(members::addAll);
        return members.size();
    }
}
