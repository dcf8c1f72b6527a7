package org.orglattice.dataset.check;

import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;

/**
 * No period ends before it begins.
 */
final class PeriodCheck implements Check {

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        set.rows().forEach(entry -> {
            check(entry, "since", "until", faults);
            check(entry, "established", "dissolved", faults);
            check(entry, "term_since", "term_due", faults);
        });
    }

    private static void check(Entry entry, String since, String until, Faults faults) {
        if (entry.period(since, until).isReversed()) {
            faults.add(
                    entry,
                    until,
                    FaultCode.PERIOD_REVERSED,
                    Bilingual.of("早于起始日期 %s。", "It lies before the beginning, %s.", entry.date(since)));
        }
    }
}
