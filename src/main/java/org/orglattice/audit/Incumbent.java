package org.orglattice.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.posting.Member;
import org.orglattice.posting.Role;

/**
 * A member with the posts held on a day.
 *
 * @param member the member
 * @param posts the posts, the primary one first
 */
record Incumbent(Member member, List<Held> posts) {

    /**
     * A post that is held.
     *
     * @param organization the id of its organization
     * @param organizationName what that is called
     * @param role its role
     * @param primary whether it is the primary one
     */
    record Held(String organization, String organizationName, Role role, boolean primary) {}

    static Incumbent of(Row row) {
        return new Incumbent(
                Member.of(row.row("member")),
                row.rows("posts").stream()
                        .map(post -> new Held(
                                post.row("organization").text("id"),
                                post.row("organization").text("name"),
                                Role.of(post.row("role")),
                                post.is("primary")))
                        .toList());
    }

    /**
     * Tells whether a post at an organization is held.
     *
     * @param organization the id of the organization
     * @param roles the codes of the roles that count, or {@code null} for any
     * @return whether there is such a post
     */
    boolean servesAt(String organization, @Nullable List<?> roles) {
        return posts.stream()
                .anyMatch(post -> post.organization().equals(organization)
                        && (roles == null || roles.contains(post.role().code())));
    }

    @Nullable
    String primaryAt() {
        return posts.stream()
                .filter(Held::primary)
                .map(Held::organization)
                .findFirst()
                .orElse(null);
    }

    Set<String> organizations() {
        return posts.stream().map(Held::organization).collect(Collectors.toSet());
    }
}
