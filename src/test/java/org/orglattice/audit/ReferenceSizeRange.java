package org.orglattice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * SIZE_RANGE: organizations whose size has to lie in a range.
 */
final class ReferenceSizeRange {

    private ReferenceSizeRange() {}

    static List<Finding> findings(ReferenceQuestion question) {
        return question.subjects("subject").stream()
                .map(subject -> new Finding(judge(subject, question), subject.id(), null, List.of()))
                .toList();
    }

    private static Outcome judge(Organization subject, ReferenceQuestion question) {
        Optional<BigDecimal> size = size(subject, question);
        if (size.isEmpty()) {
            return Outcome.MISSING;
        }
        BigDecimal number = size.get();
        boolean enough = question.parameters()
                .number("min")
                .map(min -> min.compareTo(number) <= 0)
                .orElse(true);
        boolean notTooMuch = question.parameters()
                .number("max")
                .map(max -> number.compareTo(max) <= 0)
                .orElse(true);
        return enough && notTooMuch ? Outcome.SATISFIED : Outcome.VIOLATION;
    }

    private static Optional<BigDecimal> size(Organization subject, ReferenceQuestion question) {
        String measure = question.parameters().text("measure");
        if (measure.equals("holders")) {
            int holders = question.day()
                    .holders(post -> post.organization().equals(subject.id()))
                    .size();
            return Optional.of(BigDecimal.valueOf(holders));
        }
        return Optional.ofNullable(subject.sizes().get(measure));
    }
}
