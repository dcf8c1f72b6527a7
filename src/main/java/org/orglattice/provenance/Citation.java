package org.orglattice.provenance;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * A source of a fact, and where in it the fact stands.
 *
 * @param source the document
 * @param locator the place in it, or {@code null}
 */
public record Citation(Source source, @Nullable String locator) {

    static Citation of(Row row) {
        return new Citation(Source.of(row.row("source")), row.textOrNull("locator"));
    }
}
