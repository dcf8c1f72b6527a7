package org.orglattice.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * TERM_DUE: organizations whose term ends.
 */
final class ReferenceTermDue {

    private ReferenceTermDue() {}

    static List<Finding> findings(ReferenceQuestion question) {
        LocalDate day = question.day().day();
        List<Finding> findings = new ArrayList<>();
        for (Organization subject : question.subjects("subject")) {
            due(subject, question.parameters())
                    .filter(due -> subject.term().hasBegunBy(day))
                    .map(due -> judge(due, day, question.parameters().integer("warnMonths", 0)))
                    .ifPresent(outcome -> findings.add(new Finding(outcome, subject.id(), null, List.of())));
        }
        return findings;
    }

    private static Optional<LocalDate> due(Organization subject, ReferenceParameters parameters) {
        if (subject.term().until() != null) {
            return Optional.of(subject.term().until());
        }
        if (subject.term().since() == null || !parameters.states("years")) {
            return Optional.empty();
        }
        return Optional.of(subject.term().since().plusYears(parameters.integer("years", 0)));
    }

    private static Outcome judge(LocalDate due, LocalDate day, int warnMonths) {
        if (!day.isBefore(due)) {
            return Outcome.VIOLATION;
        }
        return day.isBefore(due.minusMonths(warnMonths)) ? Outcome.SATISFIED : Outcome.PARTIAL;
    }
}
