package org.orglattice.dataset.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.dataset.format.Entry;

/**
 * Sorts organizations so that what is written of one can build on its home.
 */
final class HomesFirst {

    private HomesFirst() {}

    /**
     * Sorts rows.
     *
     * @param rows rows of organizations
     * @return the same, each behind its home where that is among them, otherwise in their order
     */
    static List<Entry> of(List<Entry> rows) {
        Map<String, Entry> waiting = new LinkedHashMap<>();
        rows.forEach(row -> waiting.put(row.required("id"), row));
        List<Entry> sorted = new ArrayList<>(rows.size());
        for (Entry row : rows) {
            Deque<Entry> line = new ArrayDeque<>();
            Entry next = waiting.remove(row.required("id"));
            while (next != null) {
                line.push(next);
                next = waiting.remove(next.required("home"));
            }
            sorted.addAll(line);
        }
        return sorted;
    }
}
