package org.orglattice.sample.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/**
 * A gap that somebody explained.
 *
 * @param rule the key of the rule
 * @param subject the id of the subject
 * @param counterpart the id of the counterpart, or {@code null}
 * @param reason why the gap is as it should be
 * @param since its first day
 * @param until the first day after it, or {@code null} where it goes on
 */
public record Explanation(
        String rule,
        String subject,
        @Nullable String counterpart,
        String reason,
        PartialDate since,
        @Nullable PartialDate until) {

    boolean explains(Finding finding, Era era) {
        return finding.subject().equals(subject)
                && Objects.equals(finding.counterpart(), counterpart)
                && Period.between(since, until)
                        .overlaps(new Period(era.day(), era.day().plusDays(1)));
    }
}
