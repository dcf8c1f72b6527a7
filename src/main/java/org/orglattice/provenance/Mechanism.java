package org.orglattice.provenance;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.query.NodeObject;

/**
 * A named arrangement that a source describes.
 *
 * @param id unique over the whole graph
 * @param name its name
 * @param summary what it is, or {@code null}
 */
public record Mechanism(String id, String name, @Nullable String summary) implements NodeObject {

    /**
     * Makes a mechanism of its node's properties.
     *
     * @param row the properties
     * @return the mechanism
     */
    public static Mechanism of(Row row) {
        return new Mechanism(row.text("id"), row.text("name"), row.textOrNull("summary"));
    }
}
