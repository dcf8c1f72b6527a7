package org.orglattice.query;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Projection;

/**
 * What an operation selects of a field, whatever its variables: a field that a directive may leave out is among it.
 */
public final class Selection {

    // a statement of its own takes longer to plan than it saves the first times; what is foreseen is asked for twice
    private static final int SELDOM = 9;

    private final Set<String> paths;
    private final @Nullable Projection projection;
    private final AtomicInteger uses = new AtomicInteger();

    /**
     * Makes a selection.
     *
     * @param paths the fields that are selected, by their names from here on, as {@code edges/node/title}
     * @param projection the properties that are read of nodes, or {@code null} where that may be any
     */
    Selection(Set<String> paths, @Nullable Projection projection) {
        this.paths = Set.copyOf(paths);
        this.projection = projection;
    }

    /**
     * Tells whether a field is selected.
     *
     * @param path its names from here on, as {@code nodes/leaders}
     * @return whether it is
     */
    public boolean contains(String path) {
        return paths.contains(path);
    }

    /**
     * Which properties to read.
     *
     * @return the properties, or {@code null} for all: where any may be needed, or the operation is not often used
     */
    @Nullable
    Projection projection() {
        return projection == null || uses.get() >= SELDOM || uses.incrementAndGet() >= SELDOM ? projection : null;
    }
}
