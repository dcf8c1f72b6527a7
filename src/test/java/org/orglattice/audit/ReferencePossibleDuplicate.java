package org.orglattice.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orglattice.audit.ReferenceGraph.Member;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;

/**
 * POSSIBLE_DUPLICATE: pairs of members who may be one person.
 */
final class ReferencePossibleDuplicate {

    private ReferencePossibleDuplicate() {}

    static List<Finding> findings(ReferenceQuestion question) {
        List<Member> members = question.day().graph().members().stream()
                .filter(Member::named)
                .filter(member -> !organizations(member, question).isEmpty())
                .sorted((one, other) -> ReferenceGraph.ID_ORDER.compare(one.id(), other.id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (Member other : members.subList(i + 1, members.size())) {
                Member one = members.get(i);
                if (normalised(one.name()).equals(normalised(other.name()))) {
                    findings.add(new Finding(judge(one, other, question), one.id(), other.id(), List.of()));
                }
            }
        }
        return findings;
    }

    private static Outcome judge(Member one, Member other, ReferenceQuestion question) {
        boolean nowhereTogether = Collections.disjoint(organizations(one, question), organizations(other, question));
        boolean unknown = one.birthYear() == null || other.birthYear() == null;
        if (nowhereTogether || !unknown && !one.birthYear().equals(other.birthYear())) {
            return Outcome.SATISFIED;
        }
        return unknown ? Outcome.PARTIAL : Outcome.VIOLATION;
    }

    /** The organizations in scope where a member has or had a post or a membership. */
    private static Set<String> organizations(Member member, ReferenceQuestion question) {
        ReferenceGraph graph = question.day().graph();
        Stream<String> posts = graph.appointments().stream()
                .filter(appointment -> appointment.member().equals(member.id()))
                .filter(appointment ->
                        appointment.span().hasBegunBy(question.day().day()))
                .map(appointment -> appointment.post().organization());
        Stream<String> memberships = graph.memberships().stream()
                .filter(membership -> membership.member().equals(member.id()))
                .filter(membership ->
                        membership.span().hasBegunBy(question.day().day()))
                .map(membership -> membership.organization());
        return Stream.concat(posts, memberships).filter(question::isInScope).collect(Collectors.toSet());
    }

    static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .filter(character -> "·•・".indexOf(character) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
