package org.orglattice.sample.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.orglattice.sample.model.Chance;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Town;

/**
 * Brings forth people, no two of them of one name.
 */
final class People {

    private static final double PHONE_KNOWN = 0.6;
    private static final double BIRTH_YEAR_KNOWN = 0.9;

    private final Town town;
    private final Chance chance;
    private final String phonePrefix;
    private final Set<String> names = new HashSet<>();

    People(Town town, int index) {
        this.town = town;
        this.chance = town.chance();
        // numbers of a block that no operator has given out
        this.phonePrefix = "1990" + "%03d".formatted(index % 1000);
    }

    /** Somebody new. */
    Person create(Profile profile, String circle) {
        int birthYear = birthYear(profile);
        String gender = chance.happens(profile.women) ? "FEMALE" : "MALE";
        boolean named = !chance.happens(profile.unnamed);
        String name = named ? freeName(gender, birthYear) : profile.description;
        Person person = town.person(name, circle).state("named", named).state("gender", gender);
        if (named && chance.happens(BIRTH_YEAR_KNOWN)) {
            person.state("birth_year", birthYear);
        }
        if (profile == Profile.CADRE) {
            person.state("rank", Words.pick("rank", chance));
        }
        person.state("party_member", chance.happens(profile.party));
        if (named && chance.happens(PHONE_KNOWN)) {
            person.state("phone", phonePrefix + "%04d".formatted(town.people().size()));
        }
        return person;
    }

    /** Brings forth people of one sort and place. */
    Supplier<Person> of(Profile profile, String circle) {
        return () -> create(profile, circle);
    }

    /** Somebody of a name that is given. */
    Person named(String name, String circle) {
        names.add(name);
        return town.person(name, circle).state("named", true).plantedTwice();
    }

    // ages bulge in the middle
    private int birthYear(Profile profile) {
        return (chance.between(profile.oldest, profile.youngest) + chance.between(profile.oldest, profile.youngest))
                / 2;
    }

    /** A name that nobody has yet. */
    String freeName(String gender, int birthYear) {
        String name;
        do {
            name = Words.pick("surname", chance) + Words.givenName(gender, birthYear, chance);
        } while (!names.add(name));
        return name;
    }
}
