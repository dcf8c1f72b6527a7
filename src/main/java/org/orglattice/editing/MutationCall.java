package org.orglattice.editing;

import org.jspecify.annotations.Nullable;

/**
 * A mutation as a request calls it.
 *
 * @param name the mutation's name
 * @param input what it is given
 */
record MutationCall(String name, Input input) {

    /** The key under which a repeated call is known, or {@code null} where the client gives none. */
    @Nullable
    String clientMutationId() {
        return input.textOrNull("clientMutationId");
    }

    boolean isDryRun() {
        return input.is("dryRun");
    }
}
