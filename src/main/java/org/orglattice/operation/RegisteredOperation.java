package org.orglattice.operation;

import java.util.List;
import org.orglattice.graph.Row;

/**
 * A document that an administrator has registered.
 *
 * @param hash of its normal form, by which it is known
 * @param names the names of its operations
 * @param document as it was sent
 * @param registeredAt when
 * @param registeredBy by whom
 */
record RegisteredOperation(String hash, List<String> names, String document, String registeredAt, String registeredBy) {

    static RegisteredOperation of(Row row) {
        return new RegisteredOperation(
                row.text("hash"),
                row.texts("names"),
                row.text("document"),
                row.text("registeredAt"),
                row.text("registeredBy"));
    }
}
