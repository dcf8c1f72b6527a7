package org.orglattice.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an audit answers.
 *
 * @param checked how many subjects were checked, explained ones left out
 * @param satisfied how many of them are satisfied
 * @param partial how many are partly so
 * @param missing of how many what is wanted is missing
 * @param violations how many have what ought not to be
 * @param explained how many gaps are explained
 * @param coverage the share of satisfied ones, or {@code null} where nothing is checked
 * @param targetMet whether that reaches the target, or {@code null} where there is no share or no target
 * @param findings all findings in the order of the report
 */
record ReferenceReport(
        int checked,
        int satisfied,
        int partial,
        int missing,
        int violations,
        int explained,
        @Nullable Double coverage,
        @Nullable Boolean targetMet,
        List<Finding> findings) {

    /** What may come out for a subject, in the order of a report. */
    enum Outcome {
        VIOLATION,
        MISSING,
        PARTIAL,
        EXPLAINED,
        SATISFIED
    }

    /**
     * What came out for one subject.
     *
     * @param outcome the outcome
     * @param subject the id of the subject
     * @param counterpart the id of the counterpart, or {@code null}
     * @param members the ids of the members it is about, in order
     */
    record Finding(
            Outcome outcome, String subject, @Nullable String counterpart, List<String> members) {

        private static final Comparator<@Nullable String> ABSENT_FIRST = Comparator.nullsFirst(ReferenceGraph.ID_ORDER);

        /** Violations first, then by subject and counterpart. */
        static final Comparator<Finding> ORDER = Comparator.comparing(Finding::outcome)
                .thenComparing(Finding::subject, ReferenceGraph.ID_ORDER)
                .thenComparing(Finding::counterpart, ABSENT_FIRST);

        Finding {
            members = members.stream().sorted(ReferenceGraph.ID_ORDER).toList();
        }

        /** The same about other ids: with a prefix before each. */
        Finding under(String prefix) {
            return new Finding(
                    outcome,
                    prefix + subject,
                    counterpart == null ? null : prefix + counterpart,
                    members.stream().map(member -> prefix + member).toList());
        }

        /** {@code OUTCOME subject}, {@code OUTCOME subject counterpart} or either with {@code : member member}. */
        @Override
        public String toString() {
            return outcome + " " + subject + (counterpart == null ? "" : " " + counterpart)
                    + members.stream().collect(Collectors.joining(" ", members.isEmpty() ? "" : ": ", ""));
        }
    }

    static ReferenceReport of(List<Finding> findings, @Nullable Double target) {
        int satisfied = count(findings, Outcome.SATISFIED);
        int explained = count(findings, Outcome.EXPLAINED);
        int checked = findings.size() - explained;
        Double coverage = checked == 0 ? null : (double) satisfied / checked;
        return new ReferenceReport(
                checked,
                satisfied,
                count(findings, Outcome.PARTIAL),
                count(findings, Outcome.MISSING),
                count(findings, Outcome.VIOLATION),
                explained,
                coverage,
                coverage == null || target == null ? null : coverage >= target,
                findings.stream().sorted(Finding.ORDER).toList());
    }

    private static int count(List<Finding> findings, Outcome outcome) {
        return (int) findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
    }
}
