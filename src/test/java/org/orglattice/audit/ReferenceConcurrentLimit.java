package org.orglattice.audit;

import java.util.List;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * CONCURRENT_LIMIT: members who may hold so many posts and no more.
 */
final class ReferenceConcurrentLimit {

    private ReferenceConcurrentLimit() {}

    static List<Finding> findings(ReferenceQuestion question) {
        int max = question.parameters().integer("max", 0);
        return question.day().holders(post -> question.isInScope(post.organization())).stream()
                .map(member -> new Finding(
                        held(member, question) <= max ? Outcome.SATISFIED : Outcome.VIOLATION, member, null, List.of()))
                .toList();
    }

    private static long held(String member, ReferenceQuestion question) {
        return question.day().appointments().stream()
                .filter(appointment -> appointment.member().equals(member))
                .count();
    }
}
