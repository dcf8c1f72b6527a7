package org.orglattice.sample.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a rule finds of one subject.
 *
 * @param outcome the outcome
 * @param subject the id of the subject
 * @param counterpart the id of the counterpart, or {@code null} where there is none
 */
public record Finding(
        Outcome outcome, String subject, @Nullable String counterpart) {

    /** The order in which findings are listed; ids of the sample have no characters outside the basic plane. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::outcome)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::counterpart, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Finds something of an organization.
     *
     * @param outcome the outcome
     * @param subject the organization
     * @param counterpart the counterpart, or {@code null} where there is none
     * @return the finding
     */
    public static Finding of(Outcome outcome, Body subject, @Nullable Body counterpart) {
        return new Finding(outcome, subject.id(), counterpart == null ? null : counterpart.id());
    }

    /**
     * Finds something of a post.
     *
     * @param outcome the outcome
     * @param subject the post
     * @param counterpart the counterpart, or {@code null} where there is none
     * @return the finding
     */
    public static Finding of(Outcome outcome, Post subject, @Nullable Body counterpart) {
        return new Finding(outcome, subject.id(), counterpart == null ? null : counterpart.id());
    }

    /**
     * Finds something of a member.
     *
     * @param outcome the outcome
     * @param subject the member
     * @param counterpart another member, or {@code null} where there is none
     * @return the finding
     */
    public static Finding of(Outcome outcome, Person subject, @Nullable Person counterpart) {
        return new Finding(outcome, subject.id(), counterpart == null ? null : counterpart.id());
    }

    Finding explained() {
        return outcome == Outcome.SATISFIED ? this : new Finding(Outcome.EXPLAINED, subject, counterpart);
    }
}
