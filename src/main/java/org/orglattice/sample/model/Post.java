package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post at a fictional organization, with its seats.
 */
public final class Post {

    private final String id;
    private final Body body;
    private final String role;
    private final @Nullable String title;
    private final List<Seat> seats = new ArrayList<>();
    private int spare;

    Post(String id, Body body, String role, @Nullable String title) {
        this.id = id;
        this.body = body;
        this.role = role;
        this.title = title;
    }

    /**
     * Adds a seat.
     *
     * @return the seat, empty
     */
    public Seat seat() {
        Seat seat = new Seat(this);
        seats.add(seat);
        return seat;
    }

    /**
     * The seat of a post for one.
     *
     * @return its first seat, added where there is none
     */
    public Seat onlySeat() {
        return seats.isEmpty() ? seat() : seats.get(0);
    }

    /**
     * Adds seats that nobody ever takes.
     *
     * @param count how many
     * @return this post
     */
    public Post spare(int count) {
        spare += count;
        return this;
    }

    /**
     * Tells whether a row states the post; the others come to be with their appointments.
     *
     * @return whether it has a row
     */
    public boolean isStated() {
        return title != null || spare > 0 || seats.size() != 1 || !role.equals("BUILDING_HEAD");
    }

    /**
     * The id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Where it is.
     *
     * @return the organization
     */
    public Body body() {
        return body;
    }

    /**
     * Its role.
     *
     * @return a code of the vocabulary
     */
    public String role() {
        return role;
    }

    /**
     * Its title.
     *
     * @return the title, or {@code null} where the role says enough
     */
    public @Nullable String title() {
        return title;
    }

    /**
     * Its seats.
     *
     * @return those that somebody takes in some era
     */
    public List<Seat> seats() {
        return seats;
    }

    /**
     * How many seats nobody ever takes.
     *
     * @return their number
     */
    public int spare() {
        return spare;
    }
}
