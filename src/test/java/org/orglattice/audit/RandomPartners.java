package org.orglattice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.RandomOrganizations.Place;

/**
 * Organizations that belong together on some day, so that random rules about two bodies seldom find no pair at all.
 */
final class RandomPartners {

    private final List<Place> places;
    private final DataRows structure;

    RandomPartners(List<Place> places, DataRows structure) {
        this.places = places;
        this.structure = structure;
    }

    /**
     * Two organizations that belong together.
     *
     * @param pairing in which way
     * @param one the first of them
     * @param other the other one
     */
    record Pair(String pairing, Place one, Place other) {}

    /** Two organizations that one of several pairings joins if any does, otherwise any two. */
    Pair pair(List<String> pairings, Dice dice) {
        int first = dice.below(pairings.size());
        for (int i = 0; i < pairings.size(); i++) {
            String pairing = pairings.get((first + i) % pairings.size());
            List<Pair> pairs = pairs(pairing);
            if (!pairs.isEmpty()) {
                return dice.pick(pairs);
            }
        }
        return new Pair(pairings.get(first), dice.pick(places), dice.pick(places));
    }

    private List<Pair> pairs(String pairing) {
        List<Pair> pairs = new ArrayList<>();
        for (Place one : places) {
            for (Place other : places) {
                if (!one.equals(other) && arePaired(pairing, one, other)) {
                    pairs.add(new Pair(pairing, one, other));
                }
            }
        }
        return pairs;
    }

    private boolean arePaired(String pairing, Place one, Place other) {
        return switch (pairing) {
            case "HOST" -> other.equals(one.home());
            case "SIBLING" -> one.home() != null && one.home().equals(other.home());
            case "SERVICE" -> one.home() != null && areLinked(other, "SERVES", one.home());
            case "SERVED" -> areLinked(one, "SERVES", other);
            case "PARTICIPATION" ->
                areLinked(one, "PARTICIPATES_IN", other) || areLinked(other, "PARTICIPATES_IN", one);
            default -> other.home() != null && Objects.equals(community(one.home()), other.home());
        };
    }

    private boolean areLinked(Place from, String type, Place to) {
        return structure.rows("links").stream()
                .anyMatch(link -> from.id().equals(link.text("from"))
                        && type.equals(link.text("type"))
                        && to.id().equals(link.text("to")));
    }

    private static @Nullable Place community(@Nullable Place home) {
        Place each = home;
        while (each != null && !Set.of("COMMUNITY", "VILLAGE").contains(each.kind())) {
            each = each.home();
        }
        return each;
    }
}
