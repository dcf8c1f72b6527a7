package org.orglattice.sample.model;

import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;
import org.orglattice.time.Period;

/**
 * Somebody's belonging to an organization without a post.
 *
 * @param person who
 * @param body where
 * @param kind ROSTER, CHECK_IN or TEAM
 * @param since its first day
 * @param until the first day after it, or {@code null} where it goes on
 */
public record Membership(
        Person person,
        Body body,
        String kind,
        PartialDate since,
        @Nullable PartialDate until) {

    /**
     * Tells whether it holds on the day of an era.
     *
     * @param era the era
     * @return whether it does
     */
    public boolean holdsIn(Era era) {
        return body.existsIn(era)
                && Period.between(since, until)
                        .overlaps(new Period(era.day(), era.day().plusDays(1)));
    }
}
