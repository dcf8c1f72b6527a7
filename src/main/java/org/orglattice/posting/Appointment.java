package org.orglattice.posting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.query.NodeObject;
import org.orglattice.time.PartialDate;

/**
 * A member holding a post for a period.
 *
 * @param id unique over the whole graph
 * @param member who holds it
 * @param post what is held
 * @param organization where
 * @param role as what
 * @param title the title as its source gives it, or {@code null}
 * @param since its first day, or {@code null} for long ago
 * @param until the first day after it, or {@code null} for still
 * @param primary whether it is the member's primary post
 * @param version how often it has been changed, for {@code expectedVersion}
 */
public record Appointment(
        String id,
        Member member,
        Post post,
        Organization organization,
        Role role,
        @Nullable String title,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        boolean primary,
        int version)
        implements NodeObject {

    /**
     * Makes an appointment of its node's properties, with the maps {@code member}, {@code post}, {@code organization}
     * and {@code role} among them.
     *
     * @param row the properties
     * @return the appointment
     */
    public static Appointment of(Row row) {
        Organization organization = Organization.of(row.row("organization"));
        Role role = Role.of(row.row("role"));
        return new Appointment(
                row.text("id"),
                Member.of(row.row("member")),
                Post.of(row.row("post"), role, organization),
                organization,
                role,
                row.textOrNull("title"),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.is("primary"),
                row.count("version"));
    }

    /**
     * Tells whether it is held on a day.
     *
     * @param day the day
     * @return whether its period holds the day and its organization exists on it
     */
    public boolean isCurrentOn(LocalDate day) {
        return (since == null || !since.firstDay().isAfter(day))
                && (until == null || until.firstDay().isAfter(day))
                && organization.existsOn(day);
    }
}
