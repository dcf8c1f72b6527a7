package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.sample.model.Chance;
import org.orglattice.sample.model.Digits;
import org.orglattice.sample.model.Era;
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
    private final Map<String, List<Career>> careers = new HashMap<>();

    People(Town town, int index) {
        this.town = town;
        this.chance = town.chance();
        // numbers of a block that no operator has given out
        this.phonePrefix = "1990" + Digits.in("%03d", index % 1000);
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
            person.state("phone", phonePrefix + Digits.in("%04d", town.people().size()));
        }
        return person;
    }

    /**
     * Finds somebody for a post.
     *
     * @param profile what sort of person
     * @param circle where the person is known
     * @param eras in which the post is to be held
     * @param butNot who has held it before
     * @return somebody who is free then and has another post later, or somebody new
     */
    Person take(Profile profile, String circle, Set<Era> eras, Collection<Person> butNot) {
        List<Career> known = careers.computeIfAbsent(circle + "#" + profile.career(), added -> new ArrayList<>());
        Career career = known.stream()
                .filter(each -> each.suits(profile, eras) && !butNot.contains(each.person()))
                .findFirst()
                .orElse(null);
        if (career == null) {
            career = new Career(create(profile, circle), EnumSet.noneOf(Era.class));
            known.add(career);
        }
        career.busy().addAll(eras);
        return career.person();
    }

    /** Somebody, and the eras in which a post is planned for them. */
    private record Career(Person person, Set<Era> busy) {

        boolean suits(Profile profile, Set<Era> eras) {
            boolean party = Boolean.TRUE.equals(person.facts().get("party_member"));
            boolean named = Boolean.TRUE.equals(person.facts().get("named"));
            return named && (party || !profile.isOfTheParty()) && isFree(profile, eras);
        }

        // leading posts are planned first, and nobody comes down from them
        private boolean isFree(Profile profile, Set<Era> eras) {
            return profile.isResident()
                    ? Collections.disjoint(busy, eras)
                    : Collections.max(eras).compareTo(Collections.min(busy)) < 0;
        }
    }

    /** Somebody of a name that is given, whose posts are planned one by one. */
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
