package org.orglattice.sample.model;

/**
 * Which part of an era's stretch a change falls into, so that what has to come first does: a body is founded before it is
 * linked, and its posts have interim holders before those that are planned.
 */
public enum Moment {
    /** Organizations are established. */
    FOUNDING(0.05, 0.25),
    /** Homes, superiors and links change. */
    CHANGE(0.3, 0.4),
    /** Somebody holds a post before the holder that is planned. */
    INTERIM(0.42, 0.55),
    /** Posts change hands. */
    TURNOVER(0.6, 0.85),
    /** Organizations are dissolved. */
    END(0.9, 0.97);

    final double from;
    final double to;

    Moment(double from, double to) {
        this.from = from;
        this.to = to;
    }
}
