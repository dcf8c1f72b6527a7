package org.orglattice.provenance;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.query.NodeObject;
import org.orglattice.time.PartialDate;

/**
 * A document that facts come from.
 *
 * @param id unique over the whole graph
 * @param title its title
 * @param publisher who published it, or {@code null}
 * @param published when it was published, or {@code null}
 * @param url where it can be read, or {@code null}
 * @param note what is to be said about it, or {@code null}
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable PartialDate published,
        @Nullable String url,
        @Nullable String note)
        implements NodeObject {

    static Source of(Row row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.textOrNull("publisher"),
                row.dateOrNull("published"),
                row.textOrNull("url"),
                row.textOrNull("note"));
    }
}
