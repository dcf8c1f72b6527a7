package org.orglattice.posting;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.time.PartialDate;

/**
 * Belonging to an organization without a post there.
 *
 * @param member who belongs
 * @param organization where
 * @param kind how
 * @param since its first day, or {@code null}
 * @param until the first day after it, or {@code null}
 */
public record Membership(
        Member member,
        Organization organization,
        MembershipKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until) {

    /**
     * Makes a membership of a row with its properties and both ends.
     *
     * @param row the row
     * @return the membership
     */
    public static Membership of(Row row) {
        return new Membership(
                Member.of(row.row("member")),
                Organization.of(row.row("organization")),
                MembershipKind.valueOf(row.text("kind")),
                row.dateOrNull("since"),
                row.dateOrNull("until"));
    }
}
