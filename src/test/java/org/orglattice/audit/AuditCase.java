package org.orglattice.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceReport.Finding;

/**
 * One sentence about audits as data: what is loaded, what is asked, and what has to come out.
 *
 * @param template the template it is about
 * @param sentence what it shows
 * @param dataSets the data sets, in the order in which they are loaded; the last one holds the rule
 * @param rule the id of the rule
 * @param day the day of the audit
 * @param within what the audit is narrowed to, or {@code null}
 * @param expected the findings, in the order of the report
 */
record AuditCase(
        String template,
        String sentence,
        List<DataRows> dataSets,
        String rule,
        LocalDate day,
        @Nullable String within,
        List<Finding> expected) {

    /** What the reference answers. */
    ReferenceReport report() {
        return ReferenceAudit.audit(ReferenceGraph.of(dataSets), rule, day, within);
    }

    /**
     * The same case under other ids, so that many lie in one graph without touching each other.
     *
     * @param prefix what is put before each id
     * @return the case
     */
    AuditCase under(String prefix) {
        return new AuditCase(
                template,
                sentence,
                dataSets.stream().map(set -> set.under(prefix)).toList(),
                prefix + rule,
                day,
                within == null ? null : prefix + within,
                expected.stream().map(finding -> finding.under(prefix)).toList());
    }

    @Override
    public String toString() {
        return template + " " + sentence;
    }
}
