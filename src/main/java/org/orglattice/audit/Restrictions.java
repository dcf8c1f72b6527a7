package org.orglattice.audit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.Organization;

/**
 * What stands against appointing somebody: overlaps that are forbidden, and limits of posts.
 *
 * @param limits how many posts somebody may hold who serves at an organization, by its id
 * @param forbidden which bodies may not share members
 */
record Restrictions(Map<String, Integer> limits, Collection<Forbidden> forbidden) {

    /**
     * Two bodies that may not share members.
     *
     * @param a the id of one
     * @param aRoles the codes of the roles that count there, or {@code null} for any
     * @param b the id of the other
     * @param bRoles the same there
     */
    record Forbidden(
            String a,
            @Nullable List<?> aRoles,
            String b,
            @Nullable List<?> bRoles) {}

    /**
     * Tells whether a member may be appointed.
     *
     * @param member the member
     * @param appointAt where
     * @param gap for which gap, which may demand certain roles
     * @return whether it breaks no rule
     */
    boolean allow(Incumbent member, List<Organization> appointAt, Gap gap) {
        Set<String> bodies = new HashSet<>(member.organizations());
        appointAt.forEach(body -> bodies.add(body.id()));
        int limit = bodies.stream()
                .mapToInt(body -> limits.getOrDefault(body, Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
        return member.posts().size() + appointAt.size() <= limit
                && forbidden.stream().noneMatch(pair -> isBroken(pair, member, appointAt, gap));
    }

    private static boolean isBroken(Forbidden pair, Incumbent member, List<Organization> appointAt, Gap gap) {
        boolean newAtA = isNew(pair.a(), pair.aRoles(), appointAt, gap);
        boolean newAtB = isNew(pair.b(), pair.bRoles(), appointAt, gap);
        boolean atA = newAtA || member.servesAt(pair.a(), pair.aRoles());
        boolean atB = newAtB || member.servesAt(pair.b(), pair.bRoles());
        return (newAtA || newAtB) && atA && atB;
    }

    /** Whether the new post counts: where only some roles do, another one can be given unless the gap demands one of them. */
    private static boolean isNew(String body, @Nullable List<?> roles, List<Organization> appointAt, Gap gap) {
        if (appointAt.stream().noneMatch(each -> each.id().equals(body))) {
            return false;
        }
        List<?> demanded = body.equals(gap.a().id()) ? gap.aRoles() : gap.bRoles();
        return roles == null || demanded != null && roles.containsAll(demanded);
    }
}
