package org.orglattice.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.access.Viewer;
import org.orglattice.graph.GraphVersion;
import org.springframework.util.unit.DataSize;

class AnswerCacheTests {

    private static final int MANY = 100;
    private static final Answer SHORT = new Answer(GraphVersion.ANY, new byte[10]);

    private final AnswerCache cache = new AnswerCache(DataSize.ofMegabytes(1), new SimpleMeterRegistry());

    static List<Object> large() {
        return List.of("x".repeat(100_000), Collections.nCopies(2_000, List.of()), Map.of("x".repeat(100_000), true));
    }

    @Test
    void keepsManyAnswersToSmallQuestions() {
        keepMany(1);

        assertThat(kept(1)).isEqualTo(MANY);
    }

    /** Which an operation need not even declare. */
    @ParameterizedTest
    @MethodSource("large")
    void countsWhatTheVariablesTake(Object variable) {
        keepMany(variable);

        await().until(() -> kept(variable) < 10);
    }

    private void keepMany(Object variable) {
        IntStream.range(0, MANY).forEach(number -> cache.keep(key(number, variable), SHORT));
    }

    private long kept(Object variable) {
        return IntStream.range(0, MANY)
                .filter(number -> cache.find(key(number, variable), GraphVersion.ANY) != null)
                .count();
    }

    private static AnswerKey key(int number, Object variable) {
        return new AnswerKey(
                "{ today }",
                null,
                Map.of("number", number, "variable", variable),
                Viewer.ANONYMOUS,
                Locale.ENGLISH,
                LocalDate.EPOCH);
    }
}
