package org.orglattice.sample.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a post, and who holds it in which era.
 */
public final class Seat {

    private final Post post;
    private final PerEra<Person> holders = new PerEra<>();
    private final Set<Era> primary = EnumSet.noneOf(Era.class);

    Seat(Post post) {
        this.post = post;
    }

    /**
     * Lets somebody hold the seat in an era, as a concurrent post.
     *
     * @param era the era
     * @param person who, or {@code null} for nobody
     * @return this seat
     */
    public Seat hold(Era era, @Nullable Person person) {
        if (person != null && !post.body().existsIn(era)) {
            throw new IllegalStateException(post.id() + " does not exist in " + era);
        }
        holders.put(era, person);
        primary.remove(era);
        return this;
    }

    /**
     * Lets somebody hold the seat in an era, as the primary post where the person has no other.
     *
     * @param era the era
     * @param person who, or {@code null} for nobody
     * @return this seat
     */
    public Seat holdPrimary(Era era, @Nullable Person person) {
        hold(era, person);
        if (person != null && person.claimPrimary(era)) {
            primary.add(era);
        }
        return this;
    }

    /**
     * Fills the seat with whoever holds another one.
     *
     * @param other the other seat
     * @return this seat
     */
    public Seat follow(Seat other) {
        for (Era era : Era.values()) {
            if (post.body().existsIn(era)) {
                hold(era, other.on(era));
            }
        }
        return this;
    }

    /**
     * Who holds it.
     *
     * @param era in which era
     * @return the holder, or {@code null} for nobody
     */
    public @Nullable Person on(Era era) {
        return holders.on(era);
    }

    /**
     * Tells whether it is its holder's primary post.
     *
     * @param era in which era
     * @return whether it is
     */
    public boolean isPrimary(Era era) {
        return primary.contains(era);
    }

    /**
     * The post.
     *
     * @return the post that it is a seat of
     */
    public Post post() {
        return post;
    }
}
