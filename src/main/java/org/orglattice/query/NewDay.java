package org.orglattice.query;

import java.time.LocalDate;

/**
 * What a feature has to do when a day is asked about as today for the first time.
 */
public interface NewDay {

    /**
     * Makes ready for a day. It may be called for the same day more than once.
     *
     * @param today the day
     */
    void begin(LocalDate today);
}
