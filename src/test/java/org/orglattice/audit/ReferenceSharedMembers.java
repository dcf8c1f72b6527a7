package org.orglattice.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.orglattice.audit.ReferencePairing.Pair;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * TWO_WAY_ENTRY, SHARED_HOLDER and FORBIDDEN_OVERLAP: pairs of bodies, judged by the members that they share.
 */
final class ReferenceSharedMembers {

    private ReferenceSharedMembers() {}

    static List<Finding> twoWayEntry(ReferenceQuestion question) {
        ReferenceDay day = question.day();
        return judge(question, (pair, shared) -> {
            boolean fromB = shared.stream()
                    .anyMatch(member ->
                            day.primary(member).filter(pair.b()::equals).isPresent());
            boolean fromElsewhere = shared.stream()
                    .anyMatch(member -> day.primary(member)
                            .filter(primary -> !primary.equals(pair.b()))
                            .isPresent());
            if (shared.isEmpty()) {
                return Outcome.MISSING;
            }
            return fromB && fromElsewhere ? Outcome.SATISFIED : Outcome.PARTIAL;
        });
    }

    static List<Finding> sharedHolder(ReferenceQuestion question) {
        int min = question.parameters().integer("min", 1);
        return judge(question, (pair, shared) -> {
            if (shared.size() >= min) {
                return Outcome.SATISFIED;
            }
            return shared.isEmpty() ? Outcome.MISSING : Outcome.PARTIAL;
        });
    }

    static List<Finding> forbiddenOverlap(ReferenceQuestion question) {
        return judge(question, (pair, shared) -> shared.isEmpty() ? Outcome.SATISFIED : Outcome.VIOLATION);
    }

    private static List<Finding> judge(ReferenceQuestion question, BiFunction<Pair, Set<String>, Outcome> judgement) {
        ReferencePairing pairing = new ReferencePairing(question);
        return pairing.pairs().stream()
                .map(pair -> {
                    Set<String> shared = new TreeSet<>(question.day().holders(pair.a(), pairing.a()));
                    shared.retainAll(question.day().holders(pair.b(), pairing.b()));
                    return new Finding(
                            judgement.apply(pair, shared),
                            pair.a().id(),
                            pair.b().id(),
                            List.copyOf(shared));
                })
                .toList();
    }
}
