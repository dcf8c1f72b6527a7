package org.orglattice.audit;

import java.util.List;
import java.util.Set;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceParameters.Body;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * POST_FILLED: organizations that have to have a holder of a role.
 */
final class ReferencePostFilled {

    private ReferencePostFilled() {}

    static List<Finding> findings(ReferenceQuestion question) {
        return question.subjects("subject").stream()
                .map(subject -> judge(subject, question))
                .toList();
    }

    private static Finding judge(Organization subject, ReferenceQuestion question) {
        String role = question.parameters().text("role");
        Set<String> holders = question.day()
                .holders(post ->
                        post.organization().equals(subject.id()) && post.role().equals(role));
        Outcome outcome = Outcome.SATISFIED;
        if (holders.isEmpty()) {
            outcome = Outcome.MISSING;
        } else if (question.parameters().states("primaryAt") && !anyComesFrom(holders, question)) {
            outcome = Outcome.PARTIAL;
        }
        return new Finding(outcome, subject.id(), null, List.copyOf(holders));
    }

    private static boolean anyComesFrom(Set<String> holders, ReferenceQuestion question) {
        Body body = question.parameters().body("primaryAt");
        return holders.stream()
                .flatMap(holder -> question.day().primary(holder).stream())
                .anyMatch(primary -> question.day().matches(primary, body));
    }
}
