package org.orglattice.imports;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Counts imports by what has become of them, and the rows that they brought.
 */
@Component
class ImportMetrics {

    static final String IMPORTS = "orglattice.imports";
    static final String ROWS = "orglattice.imports.rows";
    static final String WAITING = "orglattice.imports.waiting";

    private final MeterRegistry meters;

    ImportMetrics(MeterRegistry meters) {
        this.meters = meters;
        for (ImportState state : ImportState.values()) {
            if (state.isOver()) {
                timer(state);
            }
        }
        meters.counter(ROWS);
    }

    /** Counts one that is over. */
    void count(ImportRecord ended) {
        Duration took = ended.startedAt() == null || ended.endedAt() == null
                ? Duration.ZERO
                : Duration.between(ended.startedAt(), ended.endedAt());
        timer(ended.state()).record(took);
        if (ended.state() == ImportState.LANDED) {
            meters.counter(ROWS)
                    .increment(ended.outcome().rows().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    private Timer timer(ImportState state) {
        return meters.timer(IMPORTS, "state", state.name().toLowerCase(Locale.ROOT));
    }
}
