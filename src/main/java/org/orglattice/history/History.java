package org.orglattice.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;

/**
 * The history of the graph, written by whoever changes it, in the same transaction.
 */
@Component
public class History {

    private static final Cypher NUMBER = Cypher.file("history/number");
    private static final Cypher KEEP = Cypher.file("history/keep");
    private static final Cypher RECORD = Cypher.file("history/record");
    private static final Cypher REMOVE = Cypher.file("history/remove");

    private static final int BATCH = 2000;

    private final Graph graph;
    private final News news;
    private final Clock clock;

    History(Graph graph, News news, Clock clock) {
        this.graph = graph;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Records changes, in the transaction at hand, which has to be one {@link Graph#inTurn in turn}.
     *
     * @param actor who makes them
     * @param action by what
     * @param reason why, or {@code null} where nobody said
     * @param entries what is changed, in order; an entry whose row stays as it was makes no change
     * @return the changes
     */
    public List<Change> record(String actor, String action, @Nullable String reason, List<ChangeEntry> entries) {
        Assert.state(
                TransactionSynchronizationManager.isActualTransactionActive(),
                "Changes are recorded in the transaction that makes them");
        List<ChangeEntry> telling =
                entries.stream().filter(entry -> !Cells.of(entry).tellNothing()).toList();
        if (telling.isEmpty()) {
            return List.of();
        }
        OffsetDateTime at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        long seq = number(telling.size());
        List<Change> changes = new ArrayList<>();
        for (int begin = 0; begin < telling.size(); begin += BATCH) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            Set<String> ids = new LinkedHashSet<>();
            for (ChangeEntry entry : telling.subList(begin, Math.min(begin + BATCH, telling.size()))) {
                seq++;
                Change change = change(String.valueOf(seq), at, new Deed(actor, action, reason), entry);
                changes.add(change);
                rows.add(row(seq, change, entry));
                ids.addAll(concerned(entry));
                ids.addAll(entry.organizations());
            }
            graph.run(KEEP, Map.of("ids", List.copyOf(ids)));
            graph.run(RECORD, Map.of("changes", rows));
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                news.announce();
            }
        });
        return changes;
    }

    /**
     * Removes entities with all that links them, in the transaction at hand. What was changed of them, and within them,
     * can still be asked for.
     *
     * @param ids their ids
     */
    public void remove(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        for (int begin = 0; begin < all.size(); begin += BATCH) {
            graph.run(REMOVE, Map.of("ids", all.subList(begin, Math.min(begin + BATCH, all.size()))));
        }
    }

    private long number(int count) {
        return ((Number) graph.run(NUMBER, Map.of("count", count)).get(0).value("last")).longValue();
    }

    private record Deed(
            String actor, String action, @Nullable String reason) {}

    private static Change change(String id, OffsetDateTime at, Deed deed, ChangeEntry entry) {
        Cells cells = Cells.of(entry);
        return new Change(
                id,
                at,
                deed.actor(),
                deed.action(),
                deed.reason(),
                entry.table(),
                entry.subject(),
                cells.before(),
                cells.after());
    }

    private static Map<String, @Nullable Object> row(long seq, Change change, ChangeEntry entry) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("seq", seq);
        row.put("at", change.at().toString());
        row.put("actor", change.actor());
        row.put("action", change.action());
        row.put("reason", change.reason());
        row.put("table", change.table());
        row.put("subject", change.subjectId());
        row.put("before", Cells.format(change.before()));
        row.put("after", Cells.format(change.after()));
        row.put("private", PersonalCells.areAllOf(change) ? true : null);
        row.put("concerned", List.copyOf(concerned(entry)));
        row.put("organizations", List.copyOf(entry.organizations()));
        return row;
    }

    private static Set<String> concerned(ChangeEntry entry) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(entry.subject());
        ids.addAll(entry.concerned());
        return ids;
    }
}
