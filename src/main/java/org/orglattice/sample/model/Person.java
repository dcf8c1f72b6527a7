package org.orglattice.sample.model;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fictional member.
 */
public final class Person {

    private final String id;
    private final String name;
    private final String circle;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Set<Era> primaries = EnumSet.noneOf(Era.class);
    private boolean plantedTwice;

    Person(String id, String name, String circle) {
        this.id = id;
        this.name = name;
        this.circle = circle;
    }

    /**
     * States a fact.
     *
     * @param column a column of the table of members
     * @param value what it holds, or {@code null} for nothing
     * @return this person
     */
    public Person state(String column, @Nullable Object value) {
        if (value != null) {
            facts.put(column, value);
        }
        return this;
    }

    /**
     * Keeps the person out of posts that are filled at random, since what is known of duplicates depends on where each
     * of them has been.
     *
     * @return this person
     */
    public Person plantedTwice() {
        plantedTwice = true;
        return this;
    }

    /**
     * Tells whether the person is to be kept out of such posts.
     *
     * @return whether another member has the same name
     */
    public boolean isPlantedTwice() {
        return plantedTwice;
    }

    /**
     * Claims the one primary post of an era.
     *
     * @param era the era
     * @return {@code false} where the person has one already
     */
    boolean claimPrimary(Era era) {
        return primaries.add(era);
    }

    /**
     * Tells whether the person has a primary post.
     *
     * @param era the era
     * @return whether there is one
     */
    public boolean hasPrimary(Era era) {
        return primaries.contains(era);
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
     * The name.
     *
     * @return the name, or a description in brackets
     */
    public String name() {
        return name;
    }

    /**
     * Where the person is known.
     *
     * @return a community, a company or the offices
     */
    public String circle() {
        return circle;
    }

    /**
     * What is stated of the person.
     *
     * @return values by column
     */
    public Map<String, Object> facts() {
        return facts;
    }
}
