package org.orglattice.provenance;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * Something that a source states.
 *
 * @param id the id of the entity that is stated
 * @param locator the place in the source, or {@code null}
 */
record Fact(String id, @Nullable String locator) {

    static Fact of(Row row) {
        return new Fact(row.text("id"), row.textOrNull("locator"));
    }
}
