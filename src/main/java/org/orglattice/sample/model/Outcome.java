package org.orglattice.sample.model;

/**
 * What a rule finds of a subject, in the order in which findings are listed.
 */
public enum Outcome {
    /** Something is there that ought not. */
    VIOLATION,
    /** What is wanted is not there. */
    MISSING,
    /** Some of it is there. */
    PARTIAL,
    /** One of these, explained. */
    EXPLAINED,
    /** All is as it should be. */
    SATISFIED;

    /**
     * Reads a letter of a course.
     *
     * @param letter the first letter of the outcome
     * @return the outcome
     */
    public static Outcome of(char letter) {
        return switch (letter) {
            case 'V' -> VIOLATION;
            case 'M' -> MISSING;
            case 'P' -> PARTIAL;
            case 'S' -> SATISFIED;
            default -> throw new IllegalArgumentException("No outcome begins with " + letter);
        };
    }
}
