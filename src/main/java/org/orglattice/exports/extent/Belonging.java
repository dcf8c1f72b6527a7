package org.orglattice.exports.extent;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.posting.Member;
import org.orglattice.posting.MembershipKind;
import org.orglattice.time.PartialDate;

/**
 * A membership without a post.
 *
 * @param organization the id of the organization
 * @param kind its kind
 * @param since the first day, or {@code null}
 * @param until the day after the last, or {@code null}
 * @param member who belongs to it
 */
public record Belonging(
        String organization,
        MembershipKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        Member member) {

    static Belonging of(Row row) {
        return new Belonging(
                row.text("organization"),
                MembershipKind.valueOf(row.text("kind")),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                Member.of(row.row("member")));
    }
}
