package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Person;
import org.orglattice.sample.model.Post;
import org.orglattice.sample.model.Tenure;
import org.orglattice.sample.model.Town;
import org.orglattice.time.PartialDate;

/**
 * Finds for each present holder somebody who held the post before. Such an interim begins and ends within the stretch before
 * a day, so that it changes nothing of what is known of the day.
 */
final class PredecessorPlanner {

    private static final double NEWCOMER = 0.02;

    private final Draft draft;
    private final Town town;
    private final Map<String, List<Person>> circles = new HashMap<>();

    PredecessorPlanner(Draft draft) {
        this.draft = draft;
        this.town = draft.town;
        town.people()
                .forEach(person -> circles.computeIfAbsent(person.circle(), added -> new ArrayList<>())
                        .add(person));
    }

    /** The tenures before those that were planned. */
    List<Tenure> plan(List<Tenure> planned) {
        Map<Post, List<Tenure>> byPost = new LinkedHashMap<>();
        planned.forEach(tenure -> byPost.computeIfAbsent(tenure.post(), added -> new ArrayList<>())
                .add(tenure));
        List<Tenure> predecessors = new ArrayList<>();
        byPost.forEach((post, tenures) -> predecessors.addAll(plan(post, tenures)));
        return predecessors;
    }

    private List<Tenure> plan(Post post, List<Tenure> tenures) {
        Set<PartialDate> needed = new HashSet<>();
        List<Tenure> added = new ArrayList<>();
        for (Tenure present : tenures) {
            boolean first = present.until() == null
                    && tenures.stream().noneMatch(other -> isBefore(other, present))
                    && needed.add(present.since());
            if (first) {
                Person predecessor = find(post, tenures, present.person());
                PartialDate since = town.date(eraOf(present), Moment.INTERIM);
                added.add(new Tenure(predecessor, post, since, present.since(), false));
            }
        }
        return added;
    }

    private static boolean isBefore(Tenure other, Tenure present) {
        PartialDate end = other.until();
        return other.person() != present.person() && end != null && end.compareTo(present.since()) <= 0;
    }

    private static Era eraOf(Tenure tenure) {
        for (Era era : Era.values()) {
            if (!tenure.since().firstDay().isAfter(era.day())) {
                return era;
            }
        }
        throw new IllegalStateException(tenure + " begins after all that is known");
    }

    private Person find(Post post, List<Tenure> tenures, Person present) {
        Set<Person> known = new HashSet<>();
        tenures.forEach(tenure -> known.add(tenure.person()));
        boolean party = post.body().kind() == OrganizationKind.PARTY_ORGANIZATION;
        List<Person> candidates = circles.getOrDefault(present.circle(), List.of()).stream()
                .filter(person -> !known.contains(person) && !person.isPlantedTwice())
                .filter(person -> !party || Boolean.TRUE.equals(person.facts().get("party_member")))
                .toList();
        return candidates.isEmpty() || draft.chance.happens(NEWCOMER)
                ? newcomer(present.circle(), party)
                : draft.chance.pick(candidates);
    }

    private Person newcomer(String circle, boolean party) {
        Profile profile = circle.equals(OfficePlanner.CIRCLE)
                ? Profile.CADRE
                : party ? Profile.PARTY_RESIDENT : circle.contains("/") ? Profile.MANAGER : Profile.RESIDENT;
        Person person = draft.people.create(profile, circle);
        circles.computeIfAbsent(circle, added -> new ArrayList<>()).add(person);
        return person;
    }
}
