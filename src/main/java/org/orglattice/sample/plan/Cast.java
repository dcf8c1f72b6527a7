package org.orglattice.sample.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Person;

/**
 * Who would take a seat in each era. Nobody is brought forth who is not asked for.
 */
final class Cast {

    /** The same person throughout. */
    static final String ONE = "AAAA";

    private final String course;
    private final Supplier<Person> people;
    private final Map<Character, Person> cast = new HashMap<>();

    /**
     * Casts.
     *
     * @param course a letter for each era, equal ones for the same person
     * @param people brings forth somebody new
     */
    Cast(String course, Supplier<Person> people) {
        this.course = course;
        this.people = people;
    }

    Person on(Era era) {
        return cast.computeIfAbsent(course.charAt(era.ordinal()), added -> people.get());
    }
}
