package org.orglattice.exports;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** What exports may take of the machine in tests: two at a time, without patience. */
final class Bounds {

    private Bounds() {}

    static ExportSettings of(Duration timeout, DataSize size) {
        return new ExportSettings(2, Duration.ZERO, timeout, size, Duration.ofSeconds(20), 2, Duration.ofMinutes(1));
    }

    static ExportSettings sending(Duration time) {
        return new ExportSettings(
                2, Duration.ZERO, Duration.ofMinutes(1), DataSize.ofGigabytes(1), Duration.ofSeconds(20), 2, time);
    }

    static ExportSettings alone(Duration time) {
        return new ExportSettings(
                2, Duration.ZERO, Duration.ofMinutes(1), DataSize.ofGigabytes(1), time, 2, Duration.ofMinutes(1));
    }
}
