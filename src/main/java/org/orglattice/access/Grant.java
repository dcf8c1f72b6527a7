package org.orglattice.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role within an organization and all below it, or over the whole graph.
 *
 * @param role what is allowed
 * @param organization the id of the organization within which it is, or {@code null} for the whole graph
 */
public record Grant(AccessRole role, @Nullable String organization) {

    private static final char SEPARATOR = '@';
    private static final String EVERYWHERE = "*";

    /** Sees to it that an administrator is one of the whole graph. */
    public Grant {
        if (role == AccessRole.ADMIN && organization != null) {
            throw new IllegalArgumentException("ADMIN is for the whole graph, not within " + organization);
        }
    }

    /**
     * A role within an organization.
     *
     * @param role the role
     * @param organization the organization's id, or {@code *} for the whole graph
     * @return the grant; none where an administrator would be limited to an organization
     */
    static Optional<Grant> of(AccessRole role, String organization) {
        if (organization.equals(EVERYWHERE)) {
            return Optional.of(new Grant(role, null));
        }
        return role == AccessRole.ADMIN || organization.isBlank()
                ? Optional.empty()
                : Optional.of(new Grant(role, organization));
    }

    /**
     * Reads a grant that says where it is.
     *
     * @param text {@code ROLE@organization-id} or {@code ROLE@*}
     * @return the grant; none where the text is no such one
     */
    static Optional<Grant> parse(String text) {
        int separator = text.indexOf(SEPARATOR);
        return separator < 0
                ? Optional.empty()
                : AccessRole.named(text.substring(0, separator))
                        .flatMap(role -> of(role, text.substring(separator + 1)));
    }

    /**
     * Tells whether it holds over the whole graph.
     *
     * @return {@code false} where it is limited to an organization
     */
    public boolean isEverywhere() {
        return organization == null;
    }

    @Override
    public String toString() {
        return role.name() + SEPARATOR + (organization == null ? EVERYWHERE : organization);
    }
}
