package org.orglattice.exports.extent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.posting.Member;
import org.orglattice.posting.Role;
import org.orglattice.time.PartialDate;

/**
 * A post with who holds it.
 *
 * @param id its id
 * @param organization where it is
 * @param role its role
 * @param title its title, that of the role where it has none
 * @param seats how many may hold it
 * @param holders who does
 */
public record HeldPost(String id, Organization organization, Role role, String title, int seats, List<Holder> holders) {

    /**
     * A holder of a post.
     *
     * @param id the id of the appointment
     * @param member who it is
     * @param title the title, or {@code null}
     * @param since the first day, or {@code null}
     * @param until the day after the last, or {@code null}
     * @param primary whether it is the member's primary post
     * @param sources the ids of the sources that tell of it
     */
    public record Holder(
            String id,
            Member member,
            @Nullable String title,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            boolean primary,
            List<String> sources) {

        private static Holder of(Row row) {
            return new Holder(
                    row.text("id"),
                    Member.of(row.row("member")),
                    row.textOrNull("title"),
                    row.dateOrNull("since"),
                    row.dateOrNull("until"),
                    row.is("primary"),
                    row.texts("sources"));
        }
    }

    static HeldPost of(Row row) {
        Row post = row.row("post");
        Role role = Role.of(row.row("role"));
        String title = post.textOrNull("title");
        return new HeldPost(
                post.text("id"),
                Organization.of(row.row("organization")),
                role,
                title == null ? role.nameZh() : title,
                post.integer("seats"),
                row.rows("holders").stream().map(Holder::of).toList());
    }

    /**
     * How many seats nobody holds.
     *
     * @return the number
     */
    public int vacantSeats() {
        return Math.max(0, seats - holders.size());
    }
}
