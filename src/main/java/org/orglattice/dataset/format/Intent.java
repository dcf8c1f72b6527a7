package org.orglattice.dataset.format;

/**
 * What the rows of a data set are there for.
 */
public enum Intent {
    /** They state what is: what the graph has of it already is brought to that. */
    STATE,
    /** They are about what is not there yet. */
    CREATE,
    /** They bring what is there to another state; nothing but what they state follows. */
    CHANGE
}
