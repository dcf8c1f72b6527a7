package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes waits for their turn, and tries again what passes by itself. */
@EmptyServiceTest
class TurnsIT {

    private static final Cypher MAKE = new Cypher("make", "CREATE (:Entity {id: $id})");

    @Autowired
    Graph graph;

    @Autowired
    GraphContent content;

    @BeforeEach
    void clear() {
        content.clear();
    }

    private List<String> made() {
        return content.rows("MATCH (n:Entity) RETURN n.id AS id ORDER BY id").stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void triesAgainWhatPassesByItself() {
        AtomicInteger attempts = new AtomicInteger();

        String result = graph.inTurn(() -> {
            graph.run(MAKE, Map.of("id", "attempt " + attempts.incrementAndGet()));
            if (attempts.get() < 3) {
                throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "again");
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(made()).containsExactly("attempt 3");
    }

    @Test
    void triesNothingAgainThatIsWrong() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> graph.inTurn(() -> {
                    graph.run(MAKE, Map.of("id", "attempt " + attempts.incrementAndGet()));
                    throw new ClientException("Neo.ClientError.Statement.SyntaxError", "wrong");
                }))
                .hasMessageContaining("wrong");

        assertThat(attempts).hasValue(1);
        assertThat(made()).isEmpty();
    }

    @Test
    void givesUpInTheEnd() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> graph.inTurn(() -> {
                    attempts.incrementAndGet();
                    throw new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "again");
                }))
                .hasMessageContaining("again");

        assertThat(attempts).hasValue(6);
    }

    @Test
    void letsOneWriteAfterTheOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<List<Row>> first = CompletableFuture.supplyAsync(() -> graph.inTurn(() -> {
            begun.countDown();
            await(goOn);
            return graph.run(MAKE, Map.of("id", "first"));
        }));
        begun.await();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() ->
                graph.inTurn(() -> graph.run(new Cypher("count", "MATCH (n:Entity) RETURN n"), Map.of())
                        .size()));

        assertThat(second).isNotDone();
        goOn.countDown();
        first.join();
        assertThat(second.join()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
