package org.orglattice.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orglattice.graph.StatementTimings.Way;

class StatementTimingsTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
    private final StatementTimings timings = new StatementTimings(observations);

    @BeforeEach
    void count() {
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    }

    @Test
    void countsEachStatementByItsName() {
        timings.time("a/b", Way.READ, () -> 1);
        timings.time("a/b", Way.READ, () -> 1);
        timings.time("a/b", Way.TRANSACTION, () -> 1);

        assertThat(meters.get(Graph.STATEMENTS)
                        .tags("statement", "a/b", "way", "read")
                        .timer()
                        .count())
                .isEqualTo(2);
        assertThat(meters.get(Graph.STATEMENTS)
                        .tags("statement", "a/b", "way", "transaction")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void keepsTheNumberOfSeriesBoundedWhateverIsAskedTogether() {
        for (int i = 0; i < 1000; i++) {
            timings.time("a/b+c/d" + i, Way.READ, () -> 1);
        }
        timings.time("e/f", Way.READ, () -> 1);

        assertThat(meters.find(Graph.STATEMENTS).timers()).hasSize(202);
        assertThat(meters.get(Graph.STATEMENTS)
                        .tag("statement", "several")
                        .timer()
                        .count())
                .isEqualTo(800);
    }

    @Test
    void countsWhatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> timings.time("a/b", Way.READ, () -> {
                    throw new IllegalStateException("19912345678");
                }));

        assertThat(meters.get(Graph.STATEMENTS)
                        .tag("error", "IllegalStateException")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
