package org.orglattice.posting;

import java.util.List;
import org.orglattice.graph.Row;

/**
 * A member with posts at several organizations.
 *
 * @param member who it is
 * @param appointments the posts that count, in path order
 * @param organizationCount at how many different organizations they are
 */
public record CrossPosting(Member member, List<Appointment> appointments, int organizationCount) {

    static CrossPosting of(Row row) {
        return new CrossPosting(
                Member.of(row.row("member")),
                row.rows("appointments").stream().map(Appointment::of).toList(),
                row.integer("organizationCount"));
    }
}
