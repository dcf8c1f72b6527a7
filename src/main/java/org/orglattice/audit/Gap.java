package org.orglattice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.Organization;
import org.orglattice.text.Bilingual;

/**
 * What is missing between two bodies that ought to share members.
 *
 * @param a the subject
 * @param b the counterpart
 * @param aRoles the codes of the roles whose posts count at the subject, or {@code null} for any
 * @param bRoles the same at the counterpart
 * @param twoWay whether members have to come from either side
 * @param fromB whether somebody from the counterpart is missing
 * @param fromElsewhere whether somebody from anywhere else is missing
 */
record Gap(
        Organization a,
        Organization b,
        @Nullable List<?> aRoles,
        @Nullable List<?> bRoles,
        boolean twoWay,
        boolean fromB,
        boolean fromElsewhere) {

    /**
     * The gap that a finding tells of.
     *
     * @param finding the finding
     * @return the gap; nothing where it is none that a member could close
     */
    static Optional<Gap> of(Finding finding) {
        String template = finding.audit().template().name();
        boolean twoWay = template.equals("TWO_WAY_ENTRY");
        boolean open = finding.outcome() == Outcome.MISSING || finding.outcome() == Outcome.PARTIAL;
        if (!open
                || !(twoWay || template.equals("SHARED_HOLDER"))
                || !(finding.subject() instanceof Organization a)
                || !(finding.counterpart() instanceof Organization b)) {
            return Optional.empty();
        }
        Map<String, Object> parameters = ParameterCheck.complete(
                finding.audit().template(), finding.audit().rule().stated());
        return Optional.of(new Gap(
                a,
                b,
                roles(parameters, "a"),
                roles(parameters, "b"),
                twoWay,
                !finding.reason().equals("NOT_INTO_COUNTERPART"),
                !finding.reason().equals("NOT_INTO_SUBJECT")));
    }

    private static @Nullable List<?> roles(Map<String, Object> parameters, String end) {
        return parameters.get(end) instanceof Map<?, ?> body && body.get("roles") instanceof List<?> roles
                ? roles
                : null;
    }

    /**
     * Where a member would have to be appointed to close it, or a part of it.
     *
     * @param member the member
     * @return one body or both; none where this member could not help
     */
    List<Organization> appointmentsFor(Incumbent member) {
        List<Organization> needed = new ArrayList<>();
        if (!member.servesAt(a.id(), aRoles)) {
            needed.add(a);
        }
        if (!member.servesAt(b.id(), bRoles)) {
            needed.add(b);
        }
        return twoWay && !comesFromTheRightSide(member) ? List.of() : needed;
    }

    private boolean comesFromTheRightSide(Incumbent member) {
        String home = member.primaryAt();
        return home != null && (home.equals(b.id()) ? fromB : fromElsewhere);
    }

    /**
     * Why a member is one to think of.
     *
     * @param member the member
     * @param appointAt where the member would be appointed
     * @return a sentence in both languages
     */
    Bilingual reason(Incumbent member, List<Organization> appointAt) {
        Incumbent.Held first = member.posts().get(0);
        List<String> bodies = appointAt.stream().map(Organization::name).toList();
        Bilingual gain = twoWay ? direction(member) : new Bilingual("即为两处共有的任职者", "serves at both");
        return new Bilingual(
                "现任%s%s，再任职于%s，%s；现有任职%d个，不违反禁止兼任和兼职上限。"
                        .formatted(
                                first.organizationName(),
                                first.role().nameZh(),
                                String.join("、", bodies),
                                gain.zh(),
                                member.posts().size()),
                "Now %s of %s; with a post at %s the member %s. Holds %s now; breaks neither a forbidden overlap nor the limit of posts."
                        .formatted(
                                first.role().nameEn(),
                                first.organizationName(),
                                String.join(" and ", bodies),
                                gain.en(),
                                posts(member.posts().size())));
    }

    private static String posts(int count) {
        return count == 1 ? "1 post" : count + " posts";
    }

    private Bilingual direction(Incumbent member) {
        return b.id().equals(member.primaryAt())
                ? Bilingual.of("即补上由%1$s进入%2$s的一向", "makes the entry from %1$s into %2$s", b.name(), a.name())
                : Bilingual.of("即补上由%1$s进入%2$s的一向", "makes the entry from %1$s into %2$s", a.name(), b.name());
    }
}
