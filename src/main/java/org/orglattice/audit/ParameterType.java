package org.orglattice.audit;

/**
 * What kind of value a parameter of a template takes.
 */
enum ParameterType {
    /** Which organizations: their kind, and what else narrows them. */
    BODY,
    /** A body, with the roles of the posts that count there. */
    END,
    /** A body, with the roles of posts, which have to be given. */
    OFFICE,
    /** How two bodies belong together. */
    PAIRING,
    /** Modes of service. */
    MODES,
    /** One or several ways in which a body is there for a subject. */
    WAYS,
    /** A number that an organization has. */
    MEASURE,
    /** A role of the vocabulary. */
    ROLE,
    /** Kinds of organizations. */
    KINDS,
    /** Texts. */
    TEXTS,
    /** A whole number from 0. */
    COUNT,
    /** Any number. */
    NUMBER,
    /** A number from 0 to 1. */
    SHARE
}
