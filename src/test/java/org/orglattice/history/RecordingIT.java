package org.orglattice.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.graph.Graph;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written when changes are recorded, and when not. */
@EmptyServiceTest
class RecordingIT {

    @Autowired
    Graph graph;

    @Autowired
    History history;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    @Test
    void tellsWhoDidWhatWhenAndWhy() {
        List<Change> changes = record(
                new ChangeEntry("organizations", "o", Set.of(), Set.of(), null, Map.of("id", "o", "kind", "GRID")),
                new ChangeEntry(
                        "organizations",
                        "o",
                        Set.of(),
                        Set.of(),
                        Map.of("id", "o", "name", "Old", "households", 300L),
                        Map.of("id", "o", "name", "New", "note", "said")),
                new ChangeEntry("organizations", "o", Set.of(), Set.of(), Map.of("id", "o"), null));

        assertThat(changes).allSatisfy(change -> {
            assertThat(change.at()).isEqualTo(OffsetDateTime.parse(TestClock.TODAY + "T12:00:00Z"));
            assertThat(List.of(change.actor(), change.action(), change.reason(), change.table(), change.subjectId()))
                    .containsExactly("tester", "test", "to see", "organizations", "o");
        });
        assertThat(changes)
                .extracting(change -> change.before() + " " + change.after())
                .containsExactly(
                        "null {id=o, kind=GRID}",
                        "{households=300, name=Old, note=null} {households=null, name=New, note=said}",
                        "{id=o} null");
    }

    @Test
    void tellsWhichRowItIsWhereThatHasNoId() {
        Map<String, Object> before = Map.of("from", "a", "type", "SERVES", "to", "b", "mode", "CONTRACT");
        Map<String, Object> after =
                Map.of("from", "a", "type", "SERVES", "to", "b", "mode", "CONTRACT", "until", "2026");

        Change change = record(new ChangeEntry("links", "a", Set.of("b"), Set.of(), before, after))
                .get(0);

        assertThat(change.after())
                .containsOnlyKeys("from", "type", "to", "since", "until")
                .containsEntry("until", "2026");
    }

    @Test
    void leavesOutWhatDoesNotChange() {
        Map<String, Object> row = Map.of("id", "o", "name", "Same");

        assertThat(record(new ChangeEntry("organizations", "o", Set.of(), Set.of(), row, row)))
                .isEmpty();
        assertThat(content.rows("MATCH (c:Change) RETURN c")).isEmpty();
    }

    @Test
    void neverStoresANumberOfIdentity() {
        Change change = record(new ChangeEntry(
                        "members",
                        "m",
                        Set.of(),
                        Set.of(),
                        null,
                        Map.of("id", "m", "national_id", "11010519491231002X")))
                .get(0);

        assertThat(change.after()).containsOnlyKeys("id");
    }

    @Test
    void leavesNothingWhereTheTransactionFails() {
        assertThatThrownBy(() -> graph.inTurn(() -> {
                    history.record("tester", "test", null, List.of(entry("o")));
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(content.rows("MATCH (c:Change|Removed) RETURN c")).isEmpty();
    }

    @Test
    void refusesToTellOfAChangeApartFromIt() {
        assertThatThrownBy(() -> history.record("tester", "test", null, List.of(entry("o"))))
                .hasMessageContaining("in the transaction");
    }

    @Test
    void numbersWithoutGapsWhoeverWritesAtOnce() throws Exception {
        List<Long> numbers = new ArrayList<>();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Change>>> written = IntStream.range(0, 40)
                    .mapToObj(i -> writers.submit(() -> record(entry("o" + i), entry("p" + i))))
                    .toList();
            for (Future<List<Change>> each : written) {
                List<Change> changes = each.get();
                assertThat(number(changes.get(1))).isEqualTo(number(changes.get(0)) + 1);
                changes.forEach(change -> numbers.add(number(change)));
            }
        } finally {
            writers.shutdown();
        }

        long first = numbers.stream().mapToLong(number -> number).min().orElseThrow();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(first, first + 80).boxed().toList());
    }

    @Test
    void writesMoreThanOneStatementTakes() {
        List<ChangeEntry> entries =
                IntStream.range(0, 2001).mapToObj(i -> entry("o" + i)).toList();

        List<Change> changes = graph.inTurn(() -> history.record("tester", "test", null, entries));

        assertThat(number(changes.get(2000))).isEqualTo(number(changes.get(0)) + 2000);
        assertThat(content.rows("MATCH (c:Change) RETURN count(c) AS count")
                        .get(0)
                        .get("count")
                        .asInt())
                .isEqualTo(2001);
    }

    private List<Change> record(ChangeEntry... entries) {
        return graph.inTurn(() -> history.record("tester", "test", "to see", List.of(entries)));
    }

    private static ChangeEntry entry(String subject) {
        return new ChangeEntry("organizations", subject, Set.of(), Set.of(), null, Map.of("id", subject));
    }

    private static long number(Change change) {
        return Long.parseLong(change.id());
    }
}
