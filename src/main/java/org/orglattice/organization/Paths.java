package org.orglattice.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.orglattice.query.NewDay;
import org.springframework.stereotype.Component;

/**
 * Keeps the materialised paths right: after a write to home lines, and when a day comes on which a line changes by date.
 */
@Component
public class Paths implements NewDay {

    private static final Cypher REWRITE = Cypher.file("organization/rewrite-paths");
    private static final Cypher MOVED_BY_THE_CALENDAR = Cypher.file("organization/moved-by-the-calendar");
    private static final Cypher DAY = Cypher.file("organization/paths-day");
    private static final Cypher WRITE_DAY = Cypher.file("organization/write-paths-day");

    private final Graph graph;

    Paths(Graph graph) {
        this.graph = graph;
    }

    /**
     * Rewrites the paths of organizations whose home line has changed, and of all below them, in the transaction at hand.
     *
     * @param organizations their ids
     * @param today the day for which paths hold
     */
    public void rewrite(List<String> organizations, LocalDate today) {
        graph.run(REWRITE, Map.of("ids", organizations, "day", today.toString()));
    }

    @Override
    public void begin(LocalDate today) {
        String day = today.toString();
        if (day.equals(materialisedDay())) {
            return;
        }
        graph.inTurn(() -> {
            String before = materialisedDay();
            graph.run(WRITE_DAY, Map.of("day", day));
            if (before != null) {
                // a clock set back undoes what had begun
                boolean back = day.compareTo(before) < 0;
                Map<String, Object> days = Map.of("from", back ? day : before, "to", back ? before : day);
                rewrite(
                        graph.run(MOVED_BY_THE_CALENDAR, days).stream()
                                .map(row -> row.text("id"))
                                .toList(),
                        today);
            }
            return day;
        });
    }

    private @Nullable String materialisedDay() {
        List<Row> days = graph.inTransaction(() -> graph.run(DAY, Map.of()));
        return days.isEmpty() ? null : days.get(0).text("day");
    }
}
