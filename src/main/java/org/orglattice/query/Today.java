package org.orglattice.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The day on which a request begins, which is its day to the end.
 */
@Component
public class Today {

    private final Clock clock;
    private final List<NewDay> preparations;
    private volatile @Nullable LocalDate begun;

    Today(Clock clock, List<NewDay> preparations) {
        this.clock = clock;
        this.preparations = preparations;
    }

    /**
     * Begins a request.
     *
     * @return the day, for which all that depends on it has been made ready
     */
    public LocalDate begin() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(begun)) {
            preparations.forEach(preparation -> preparation.begin(today));
            begun = today;
        }
        return today;
    }
}
