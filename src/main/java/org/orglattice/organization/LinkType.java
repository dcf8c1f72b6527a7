package org.orglattice.organization;

/**
 * How two organizations are linked, beside the lines. The names are the graph's relationship types.
 */
public enum LinkType {
    /** 服务. */
    SERVES,
    /** 参加. */
    PARTICIPATES_IN,
    /** 由…接替. */
    SUCCEEDED_BY
}
