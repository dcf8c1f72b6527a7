package org.orglattice.sample.model;

import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;

/**
 * Somebody's time in a post.
 *
 * @param person who
 * @param post which post
 * @param since its first day
 * @param until the first day after it, or {@code null} where it goes on
 * @param primary whether it is the primary post
 */
public record Tenure(
        Person person,
        Post post,
        PartialDate since,
        @Nullable PartialDate until,
        boolean primary) {

    /**
     * Ends it earlier.
     *
     * @param date the first day after it
     * @return the shorter tenure
     */
    Tenure endingAt(PartialDate date) {
        return new Tenure(person, post, since, date, primary);
    }

    /**
     * Tells whether it goes on when a date has come.
     *
     * @param date the date
     * @return whether it has not ended by then
     */
    boolean goesBeyond(PartialDate date) {
        return until == null || until.compareTo(date) > 0;
    }
}
