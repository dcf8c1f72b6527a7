package org.orglattice.dataset.load;

import java.io.Serial;

/**
 * A load was ended by whoever followed it, and nothing of it has landed.
 */
public final class LoadCancelled extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Ends a load. */
    public LoadCancelled() {
        super("The load was cancelled");
    }
}
