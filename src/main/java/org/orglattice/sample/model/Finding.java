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

    Finding explained() {
        return outcome == Outcome.SATISFIED ? this : new Finding(Outcome.EXPLAINED, subject, counterpart);
    }
}
