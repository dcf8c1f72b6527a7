package org.orglattice.posting;

import java.util.List;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;

/**
 * Two organizations that share post-holders.
 *
 * @param a the one that comes first in path order
 * @param b the other one
 * @param shared who holds posts at both
 * @param sharedCount how many they are
 */
public record Interlock(Organization a, Organization b, List<Member> shared, int sharedCount) {

    static Interlock of(Row row) {
        return new Interlock(
                Organization.of(row.row("a")),
                Organization.of(row.row("b")),
                row.rows("shared").stream().map(Member::of).toList(),
                row.integer("sharedCount"));
    }
}
