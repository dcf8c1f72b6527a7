package org.orglattice.audit;

import java.util.List;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * UNATTACHED: organizations that have to have a home.
 */
final class ReferenceUnattached {

    private ReferenceUnattached() {}

    static List<Finding> findings(ReferenceQuestion question) {
        return question.day().organizations().stream()
                .filter(organization -> question.isInScope(organization)
                        || question.within() == null
                                && organization.dataSet().equals(question.rule().dataSet()))
                .map(organization -> new Finding(judge(organization, question), organization.id(), null, List.of()))
                .toList();
    }

    private static Outcome judge(Organization organization, ReferenceQuestion question) {
        List<String> rootKinds = question.parameters().texts("rootKinds").orElse(List.of("PROVINCE"));
        boolean isRoot = rootKinds.contains(organization.kind())
                || organization.id().equals(question.rule().within());
        boolean hasHome = question.day().home(organization).isPresent();
        return hasHome || isRoot ? Outcome.SATISFIED : Outcome.MISSING;
    }
}
