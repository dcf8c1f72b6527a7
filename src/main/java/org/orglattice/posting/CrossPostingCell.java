package org.orglattice.posting;

import org.orglattice.graph.Row;
import org.orglattice.organization.OrganizationKind;

/**
 * How much two kinds of organizations share.
 *
 * @param a one kind
 * @param b the other kind, or the same
 * @param members how many people hold posts at two different organizations of these kinds
 * @param pairs how many pairs of such organizations share somebody
 */
public record CrossPostingCell(OrganizationKind a, OrganizationKind b, int members, int pairs) {

    static CrossPostingCell of(Row row) {
        return new CrossPostingCell(
                OrganizationKind.valueOf(row.text("a")),
                OrganizationKind.valueOf(row.text("b")),
                row.integer("members"),
                row.integer("pairs"));
    }
}
