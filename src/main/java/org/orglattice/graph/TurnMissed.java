package org.orglattice.graph;

import java.time.Duration;

/**
 * A turn to write that did not come in time, as something large was being written; nothing was done.
 */
public final class TurnMissed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TurnMissed(Duration patience) {
        super("No turn to write came within " + patience);
    }
}
