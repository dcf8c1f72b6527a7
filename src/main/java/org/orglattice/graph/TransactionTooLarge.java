package org.orglattice.graph;

/**
 * A transaction for which the database has not enough memory; nothing of it was written.
 */
public final class TransactionTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TransactionTooLarge(Throwable cause) {
        super("The database has not enough memory for the transaction", cause);
    }
}
