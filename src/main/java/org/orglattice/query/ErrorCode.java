package org.orglattice.query;

/**
 * The stable codes of errors, in {@code extensions.code}.
 */
public enum ErrorCode {
    /** The request is none of GraphQL over HTTP. */
    BAD_REQUEST,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document or its variables do not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document has several operations and the request names none, or one that is not there. */
    OPERATION_RESOLUTION_FAILURE,
    /** An argument fits its type but cannot be meant. */
    BAD_USER_INPUT,
    /** It takes to be known, and the request brought no token, or a bad one. */
    UNAUTHENTICATED,
    /** Whoever asks may not do this, or not there. */
    FORBIDDEN,
    /** The service serves trusted operations only, of which this is none. */
    OPERATION_NOT_TRUSTED,
    /** What is asked about is not there. */
    NOT_FOUND,
    /** The selection is nested too deeply. */
    QUERY_TOO_DEEP,
    /** The request selects too many values. */
    QUERY_TOO_COMPLEX,
    /** The request took longer than it may. */
    TIMED_OUT,
    /** The instance serves as many subscriptions as it may. */
    TOO_MANY_SUBSCRIPTIONS,
    /** The instance makes as many exports as it may. */
    TOO_MANY_EXPORTS,
    /** As many imports as may wait do. */
    TOO_MANY_IMPORTS,
    /** As many clients as may follow imports do. */
    TOO_MANY_FOLLOWERS,
    /** A request with the same Idempotency-Key is being received. */
    IDEMPOTENCY_KEY_IN_USE,
    /** The Idempotency-Key was used for something else. */
    IDEMPOTENCY_KEY_REUSED,
    /** What is to be cancelled has ended by itself. */
    ENDED_ALREADY,
    /** Files of imports are kept as many as may be. */
    QUOTA_EXCEEDED,
    /** What is asked for does not fit into one file. */
    TOO_LARGE,
    /** The database is away for the moment. */
    SERVICE_UNAVAILABLE,
    /** Something large is being written, and nothing else meanwhile. */
    RETRY_LATER,
    /** A fault of the service. */
    INTERNAL_ERROR
}
