package org.orglattice.sample.model;

import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;

/**
 * A link between two fictional organizations, or an earlier line.
 *
 * @param from who serves, takes part, belonged, reported or is succeeded
 * @param type SERVES, PARTICIPATES_IN, SUCCEEDED_BY, PART_OF or REPORTS_TO
 * @param to the other one
 * @param detail how it serves, as what it takes part, or why it was succeeded
 * @param since its first day, or {@code null}
 * @param until the first day after it, or {@code null} where it goes on
 */
public record Link(
        Body from,
        String type,
        Body to,
        @Nullable String detail,
        @Nullable PartialDate since,
        @Nullable PartialDate until) {}
