package org.orglattice.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceParameters.Body;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * ESTABLISHED: organizations that have to have bodies.
 */
final class ReferenceEstablished {

    private ReferenceEstablished() {}

    static List<Finding> findings(ReferenceQuestion question) {
        return question.subjects("subject").stream()
                .map(subject -> new Finding(judge(subject, question), subject.id(), null, List.of()))
                .toList();
    }

    private static Outcome judge(Organization subject, ReferenceQuestion question) {
        Body body = question.parameters().body("body");
        List<String> ways = question.parameters().texts("by").orElseThrow();
        long bodies = question.day().organizations().stream()
                .filter(each -> question.day().matches(each, body))
                .filter(each -> ways.stream().anyMatch(way -> counts(each, subject, way, question)))
                .count();
        if (bodies >= question.parameters().integer("min", 1)) {
            return Outcome.SATISFIED;
        }
        return bodies == 0 ? Outcome.MISSING : Outcome.PARTIAL;
    }

    private static boolean counts(Organization body, Organization subject, String way, ReferenceQuestion question) {
        ReferenceDay day = question.day();
        Optional<List<String>> modes = question.parameters().texts("modes");
        Stream<Organization> found = switch (way) {
            case "HOME" -> day.linked(body, "PART_OF");
            case "SERVES" ->
                day.linked(
                        body, "SERVES", link -> modes.isEmpty() || modes.get().contains(String.valueOf(link.mode())));
            case "REPORTS_TO" -> day.linked(body, "REPORTS_TO");
            case "PARTICIPATES_IN" -> day.linked(subject, "PARTICIPATES_IN");
            default -> throw new IllegalArgumentException("Unknown way " + way);
        };
        return found.anyMatch((way.equals("PARTICIPATES_IN") ? body : subject)::equals);
    }
}
