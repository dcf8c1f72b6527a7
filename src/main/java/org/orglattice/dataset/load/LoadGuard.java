package org.orglattice.dataset.load;

import java.time.LocalDate;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.Upsert.Checked;

/**
 * Has a say in what is loaded, when all is known of it and nothing is written yet.
 */
@FunctionalInterface
public interface LoadGuard {

    /** Lets everything pass. */
    LoadGuard NONE = (checked, today, faults) -> {};

    /**
     * Looks at rows that have been checked, in the transaction that is to write them.
     *
     * @param checked the rows; where they have faults already, what they refer to may be missing
     * @param today the day for which rights hold
     * @param faults takes what may not be loaded; with any, nothing is
     */
    void check(Checked checked, LocalDate today, Faults faults);
}
