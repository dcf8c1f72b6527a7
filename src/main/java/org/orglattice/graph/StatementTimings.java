package org.orglattice.graph;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Times statements, as a metric and as a part of the trace of their request. Of a statement its name is told, and neither its
 * parameters nor its rows.
 */
@Component
final class StatementTimings {

    /** In which way a statement goes to the database. */
    enum Way {
        /** By itself, or among others of a reading. */
        READ,
        /** In a transaction that may write. */
        TRANSACTION
    }

    private static final String OTHERS = "several";

    // what clients select together they choose themselves, and each combination is a series of metrics
    private static final int MOST_COMBINATIONS = 200;

    private final ObservationRegistry observations;
    private final Set<String> combinations = ConcurrentHashMap.newKeySet();

    StatementTimings(ObservationRegistry observations) {
        this.observations = observations;
    }

    /**
     * Times a statement.
     *
     * @param name its name, or several joined by {@code +}
     * @param way how it goes to the database
     * @param work sends it and takes the answer
     * @param <T> what the work gives
     * @return the same
     */
    <T> T time(String name, Way way, Supplier<T> work) {
        return Observation.createNotStarted(Graph.STATEMENTS, observations)
                .contextualName("cypher " + name)
                .lowCardinalityKeyValue("statement", bounded(name))
                .lowCardinalityKeyValue("way", way.name().toLowerCase(Locale.ROOT))
                .observe(work);
    }

    private String bounded(String name) {
        if (name.indexOf('+') < 0 || combinations.contains(name)) {
            return name;
        }
        if (combinations.size() >= MOST_COMBINATIONS) {
            return OTHERS;
        }
        combinations.add(name);
        return name;
    }
}
