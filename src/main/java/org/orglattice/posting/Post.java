package org.orglattice.posting;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.query.NodeObject;

/**
 * A position at an organization. It stays when it is vacant.
 *
 * @param id unique over the whole graph
 * @param role its role
 * @param title its title where that says more than the role, or {@code null}
 * @param seats how many may hold it at a time
 * @param organization where it is
 * @param version how often it has been changed, for {@code expectedVersion}
 */
public record Post(String id, Role role, @Nullable String title, int seats, Organization organization, int version)
        implements NodeObject {

    /**
     * Makes a post of its node's properties, with the maps {@code role} and {@code organization} among them.
     *
     * @param row the properties
     * @return the post
     */
    public static Post of(Row row) {
        return of(row, Role.of(row.row("role")), Organization.of(row.row("organization")));
    }

    static Post of(Row row, Role role, Organization organization) {
        return new Post(
                row.text("id"),
                role,
                row.textOrNull("title"),
                row.integer("seats"),
                organization,
                row.count("version"));
    }
}
