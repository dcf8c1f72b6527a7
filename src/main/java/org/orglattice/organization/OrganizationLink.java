package org.orglattice.organization;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.time.PartialDate;

/**
 * A link between two organizations, for a period.
 *
 * @param type how they are linked
 * @param from who serves, takes part, or is succeeded
 * @param to who is served, taken part in, or succeeds
 * @param mode how it serves
 * @param as as what it takes part
 * @param reason why it was succeeded
 * @param since its first day
 * @param until the first day after it
 */
public record OrganizationLink(
        LinkType type,
        Organization from,
        Organization to,
        @Nullable String mode,
        @Nullable String as,
        @Nullable String reason,
        @Nullable PartialDate since,
        @Nullable PartialDate until) {

    /**
     * Makes a link of a row with its properties, its type and its two ends.
     *
     * @param row the row
     * @return the link
     */
    public static OrganizationLink of(Row row) {
        return new OrganizationLink(
                LinkType.valueOf(row.text("type")),
                Organization.of(row.row("from")),
                Organization.of(row.row("to")),
                row.textOrNull("mode"),
                row.textOrNull("as"),
                row.textOrNull("reason"),
                row.dateOrNull("since"),
                row.dateOrNull("until"));
    }
}
