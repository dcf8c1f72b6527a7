package org.orglattice.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * One request to one of the two.
 *
 * @param path where to
 * @param body what is posted, or {@code null} where nothing is
 * @param expectedLength how long the answer is, once that is known; an answer of another length is a fault
 */
record Request(String path, byte @Nullable [] body, int expectedLength) {

    Request expecting(int length) {
        return new Request(path, body, length);
    }
}
