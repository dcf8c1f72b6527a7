package org.orglattice.sample.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Person;

/**
 * Who would take a seat in each era. Nobody is brought forth who is not asked for.
 */
final class Cast {

    /** The same person throughout. */
    static final String ONE = "AAAA";

    private static final char VACANT = '-';

    private final String course;
    private final Profile profile;
    private final String circle;
    private final People people;
    private final Map<Character, Person> cast = new HashMap<>();

    /**
     * Casts.
     *
     * @param course a letter for each era, equal ones for the same person, a dash for nobody
     * @param profile what sort of people
     * @param circle where they are known
     * @param people finds them
     */
    Cast(String course, Profile profile, String circle, People people) {
        this.course = course;
        this.profile = profile;
        this.circle = circle;
        this.people = people;
    }

    /** Who takes the seat in an era, or {@code null} for nobody. Eras are to be asked about in their order. */
    @Nullable
    Person on(Era era) {
        char letter = course.charAt(era.ordinal());
        if (letter == VACANT) {
            return null;
        }
        Person known = cast.get(letter);
        if (known != null) {
            return known;
        }
        Person person = people.take(profile, circle, erasOf(letter, era), cast.values());
        cast.put(letter, person);
        return person;
    }

    private Set<Era> erasOf(char letter, Era first) {
        Set<Era> eras = EnumSet.noneOf(Era.class);
        for (Era era : Era.values()) {
            if (first.reaches(era) && course.charAt(era.ordinal()) == letter) {
                eras.add(era);
            }
        }
        return eras;
    }
}
