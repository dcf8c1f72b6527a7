package org.orglattice.exports.extent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;

/**
 * An organization in its place.
 *
 * @param organization which one
 * @param home what it is part of, or {@code null}
 * @param superior what it reports to, or {@code null}
 * @param sources the ids of the sources that tell of it
 */
public record Located(
        Organization organization,
        @Nullable Organization home,
        @Nullable Organization superior,
        List<String> sources) {

    static Located of(Row row) {
        return new Located(
                Organization.of(row.row("organization")),
                organization(row, "home"),
                organization(row, "superior"),
                row.texts("sources"));
    }

    private static @Nullable Organization organization(Row row, String name) {
        return row.has(name) ? Organization.of(row.row(name)) : null;
    }
}
