package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WriteTurnsTests {

    @Test
    void sendsAwayWhoWaitsForTooLong() {
        WriteTurns turns = new WriteTurns(Duration.ofMillis(10));

        turns.alone(() -> {
            CompletableFuture<String> mutation = CompletableFuture.supplyAsync(() -> turns.togetherSoon(() -> "done"));
            assertThatThrownBy(mutation::join).hasCauseInstanceOf(TurnMissed.class);
            return mutation;
        });

        assertThat(turns.togetherSoon(() -> "done")).isEqualTo("done");
    }

    @Test
    void letsWhoHasPatienceGoOnAfterwards() {
        WriteTurns turns = new WriteTurns(Duration.ofMinutes(1));

        CompletableFuture<String> waiting =
                turns.alone(() -> CompletableFuture.supplyAsync(() -> turns.togetherSoon(() -> "done")));

        assertThat(waiting.join()).isEqualTo("done");
    }

    @Test
    void makesRoomAgainWhereWorkFails() {
        WriteTurns turns = new WriteTurns(Duration.ofMinutes(1));

        assertThatThrownBy(() -> turns.togetherSoon(() -> {
                    throw new IllegalStateException("wrong");
                }))
                .hasMessage("wrong");

        assertThat(CompletableFuture.supplyAsync(() -> turns.alone(() -> "alone"))
                        .join())
                .isEqualTo("alone");
    }
}
