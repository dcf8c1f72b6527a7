package org.orglattice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceGraph.Organization;
import org.orglattice.audit.ReferenceGraph.Post;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * EX_OFFICIO: posts whose holders have to hold another one.
 */
final class ReferenceExOfficio {

    private ReferenceExOfficio() {}

    static List<Finding> findings(ReferenceQuestion question) {
        ReferencePairing pairing = new ReferencePairing(question);
        List<Finding> findings = new ArrayList<>();
        for (Organization a : question.subjects("a")) {
            question.day().graph().posts().stream()
                    .filter(post -> post.organization().equals(a.id()))
                    .filter(post -> ReferenceDay.countsAt(post, pairing.a()))
                    .forEach(post -> findings.add(judge(post, pairing.partners(a), question, pairing)));
        }
        return findings;
    }

    private static Finding judge(
            Post post, List<Organization> partners, ReferenceQuestion question, ReferencePairing pairing) {
        ReferenceDay day = question.day();
        Set<String> holders = day.holders(post::equals);
        List<Organization> kept = partners.stream()
                .filter(b -> day.holders(b, pairing.b()).stream().anyMatch(holders::contains))
                .toList();
        long doing = holders.stream()
                .filter(holder -> partners.stream()
                        .anyMatch(b -> day.holders(b, pairing.b()).contains(holder)))
                .count();
        Outcome outcome = doing == 0 ? Outcome.MISSING : doing == holders.size() ? Outcome.SATISFIED : Outcome.PARTIAL;
        return new Finding(outcome, post.id(), firstOf(kept, partners), List.copyOf(holders));
    }

    /** Both lists are ordered by id. */
    private static @Nullable String firstOf(List<Organization> kept, List<Organization> partners) {
        return Stream.concat(kept.stream(), partners.stream())
                .map(Organization::id)
                .findFirst()
                .orElse(null);
    }
}
