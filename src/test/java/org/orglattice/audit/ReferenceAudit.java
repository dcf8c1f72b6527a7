package org.orglattice.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceGraph.Rule;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * Audits as the documentation of rules' parameters says, sentence by sentence, in plain Java over a
 * {@link ReferenceGraph}: slow, short, and sharing no code with the service, which is compared with it.
 */
final class ReferenceAudit {

    private static final Set<Outcome> GAPS = Set.of(Outcome.VIOLATION, Outcome.MISSING, Outcome.PARTIAL);

    private ReferenceAudit() {}

    /**
     * Audits.
     *
     * @param graph the graph
     * @param rule the id of a rule of it
     * @param day the day on which everything is judged
     * @param within the id of an organization to which the rule's scope is narrowed, or {@code null}
     * @return the report
     */
    static ReferenceReport audit(ReferenceGraph graph, String rule, LocalDate day, @Nullable String within) {
        Rule asked = graph.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow();
        if (!asked.span().holds(day)) {
            return ReferenceReport.of(List.of(), asked.target());
        }
        ReferenceQuestion question = new ReferenceQuestion(new ReferenceDay(graph, day), asked, within);
        List<Finding> findings = ReferenceTemplate.of(asked.template()).findings(question).stream()
                .map(finding -> explained(finding, question))
                .toList();
        return ReferenceReport.of(findings, asked.target());
    }

    private static Finding explained(Finding finding, ReferenceQuestion question) {
        boolean explained = GAPS.contains(finding.outcome())
                && question.day().graph().explanations().stream()
                        .filter(explanation ->
                                explanation.span().holds(question.day().day()))
                        .filter(explanation ->
                                explanation.rule().equals(question.rule().id()))
                        .filter(explanation -> explanation.subject().equals(finding.subject()))
                        .anyMatch(explanation -> Objects.equals(explanation.counterpart(), finding.counterpart()));
        return explained
                ? new Finding(Outcome.EXPLAINED, finding.subject(), finding.counterpart(), finding.members())
                : finding;
    }
}
