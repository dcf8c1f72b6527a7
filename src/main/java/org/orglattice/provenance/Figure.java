package org.orglattice.provenance;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.query.NodeObject;
import org.orglattice.time.PartialDate;

/**
 * A number that a source reports about an organization.
 *
 * @param id unique over the whole graph
 * @param organization whom it is about
 * @param metric what is counted or measured
 * @param value the number, in {@code unit}
 * @param unit its unit, or {@code null}
 * @param qualifier EXACT, ABOUT, OVER or UNDER
 * @param asOf the period it speaks of, or {@code null}
 * @param counts what it counts of what the graph records, or {@code null}
 * @param note what is to be said about it, or {@code null}
 */
public record Figure(
        String id,
        Organization organization,
        String metric,
        double value,
        @Nullable String unit,
        String qualifier,
        @Nullable PartialDate asOf,
        @Nullable String counts,
        @Nullable String note)
        implements NodeObject {

    static Figure of(Row row) {
        return new Figure(
                row.text("id"),
                Organization.of(row.row("organization")),
                row.text("metric"),
                row.number("value"),
                row.textOrNull("unit"),
                row.text("qualifier"),
                row.dateOrNull("asOf"),
                row.textOrNull("counts"),
                row.textOrNull("note"));
    }
}
