package org.orglattice.dataset.format;

/**
 * What a cell holds, and with that which Java type its value has.
 */
public enum CellType {
    /** Any text: a {@code String}. */
    TEXT,
    /** An id: a {@code String}. */
    ID,
    /** Ids separated by {@code ;}: a {@code List<String>}. */
    IDS,
    /** Ids of sources, each with {@code #locator} or without: a {@code List<SourceReference>}. */
    SOURCES,
    /** A date as exactly as it is known: a {@code PartialDate}. */
    DATE,
    /** A whole number: a {@code Long}. */
    INTEGER,
    /** A number: a {@code Double}. */
    NUMBER,
    /** A truth value: a {@code Boolean}. */
    BOOLEAN,
    /** One of a closed set: a {@code String}, the English name. */
    CHOICE,
    /** A kind of organization: a {@code String}, its English name. */
    KIND,
    /** Kinds of organizations separated by {@code ;}: a {@code List<String>}. */
    KINDS,
    /** A role, by code or Chinese name: a {@code String}. */
    ROLE,
    /** A kind, kind/level or MEMBER: a {@code String}. */
    COUNTS,
    /** A unified social credit code: a {@code String}. */
    USCC,
    /** An identity number: a {@code String}. */
    NATIONAL_ID,
    /** A template of audit rules: a {@code String}. */
    TEMPLATE,
    /** A JSON object: a {@code String}. */
    JSON
}
