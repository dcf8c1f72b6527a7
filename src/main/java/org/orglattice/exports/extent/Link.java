package org.orglattice.exports.extent;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.LinkType;
import org.orglattice.organization.Organization;
import org.orglattice.time.PartialDate;

/**
 * A link between two organizations, of which one may lie elsewhere.
 *
 * @param type what it says
 * @param from where it begins
 * @param to where it ends
 * @param since its first day, or {@code null}
 * @param until the day after its last, or {@code null}
 * @param remark its mode, the part that is taken, or the reason, or {@code null}
 */
public record Link(
        LinkType type,
        Organization from,
        Organization to,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable String remark) {

    /**
     * What tells a link from others.
     *
     * @param from the id of the organization where it begins
     * @param type what it says
     * @param to the id of the organization where it ends
     * @param since its first day, or {@code null}
     */
    public record Key(
            String from, LinkType type, String to, @Nullable String since) {}

    static Link of(Row row) {
        return new Link(
                LinkType.valueOf(row.text("type")),
                Organization.of(row.row("from")),
                Organization.of(row.row("to")),
                row.dateOrNull("since"),
                row.dateOrNull("until"),
                row.textOrNull(row.has("mode") ? "mode" : row.has("as") ? "as" : "reason"));
    }

    /**
     * What tells it from other links.
     *
     * @return its ends, its type and its beginning
     */
    public Key key() {
        return new Key(from.id(), type, to.id(), since == null ? null : since.text());
    }
}
