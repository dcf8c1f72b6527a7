package org.orglattice.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.GraphVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The answers that are kept, up to so much memory.
 */
@Component
class AnswerCache {

    // who asks, and what holds an answer and its key together
    private static final int BESIDE_THE_TWO = 500;

    private final boolean isOn;
    private final Cache<AnswerKey, Answer> answers;

    AnswerCache(@Value("${orglattice.answers.memory:64MB}") DataSize memory, MeterRegistry meters) {
        this.isOn = memory.toBytes() > 0;
        this.answers = CaffeineCacheMetrics.monitor(
                meters,
                Caffeine.newBuilder()
                        .maximumWeight(memory.toBytes())
                        .weigher(AnswerCache::bytes)
                        .recordStats()
                        .build(),
                "answers");
    }

    /**
     * Tells whether answers are kept at all.
     *
     * @return whether there is memory for any
     */
    boolean isOn() {
        return isOn;
    }

    /**
     * Finds an answer that still holds.
     *
     * @param key what it depends on
     * @param version which version of the graph there is
     * @return the answer, or {@code null} where there is none about that version
     */
    @Nullable
    Answer find(AnswerKey key, GraphVersion version) {
        Answer kept = answers.getIfPresent(key);
        return kept == null || !kept.version().equals(version) ? null : kept;
    }

    /**
     * Keeps an answer, in the place of an earlier one.
     *
     * @param key what it depends on
     * @param answer the answer
     */
    void keep(AnswerKey key, Answer answer) {
        answers.put(key, answer);
    }

    private static int bytes(AnswerKey key, Answer answer) {
        return (int) Math.min(Integer.MAX_VALUE, answer.json().length + key.bytes() + BESIDE_THE_TWO);
    }
}
