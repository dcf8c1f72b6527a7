package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orglattice.time.PartialDate;

/**
 * Makes of who holds a seat in which era from when to when they held it.
 */
public final class Tenures {

    private final Town town;

    /**
     * Looks at a sub-district.
     *
     * @param town the sub-district
     */
    public Tenures(Town town) {
        this.town = town;
    }

    /**
     * Finds the tenures of all posts.
     *
     * @return the tenures, of which no member has two primary ones at a time
     */
    public List<Tenure> all() {
        List<Tenure> tenures = new ArrayList<>();
        for (Post post : town.posts()) {
            post.seats().forEach(seat -> addTenures(seat, tenures));
        }
        return withOnePrimaryEach(tenures);
    }

    private void addTenures(Seat seat, List<Tenure> tenures) {
        Body body = seat.post().body();
        Era first = null;
        for (Era era : Era.values()) {
            Person holder = seat.on(era);
            if (holder == null) {
                continue;
            }
            first = first == null ? era : first;
            boolean goesOn = !era.isPresent() && seat.on(era.next()) == holder && alikeInNext(seat, era);
            if (!goesOn) {
                tenures.add(
                        new Tenure(holder, seat.post(), turnover(body, first), end(body, era), seat.isPrimary(era)));
                first = null;
            }
        }
    }

    private static boolean alikeInNext(Seat seat, Era era) {
        return seat.isPrimary(era) == seat.isPrimary(era.next());
    }

    private @Nullable PartialDate end(Body body, Era last) {
        if (last.isPresent()) {
            return null;
        }
        return body.existsIn(last.next()) ? turnover(body, last.next()) : body.end();
    }

    /**
     * When the posts of an organization change hands.
     *
     * @param body the organization
     * @param era in which era
     * @return the date
     */
    public PartialDate turnover(Body body, Era era) {
        return body.turnover(era, each -> town.date(each, Moment.TURNOVER));
    }

    // a new primary post ends the one before it, even if the organization replaces its holder later
    private static List<Tenure> withOnePrimaryEach(List<Tenure> tenures) {
        Map<Person, List<Tenure>> primary = new HashMap<>();
        tenures.stream()
                .filter(Tenure::primary)
                .sorted(Comparator.comparing(Tenure::since))
                .forEach(tenure -> primary.computeIfAbsent(tenure.person(), added -> new ArrayList<>())
                        .add(tenure));
        Map<Tenure, PartialDate> ends = new HashMap<>();
        primary.values().forEach(held -> {
            for (int i = 0; i + 1 < held.size(); i++) {
                PartialDate next = held.get(i + 1).since();
                if (held.get(i).goesBeyond(next)) {
                    ends.put(held.get(i), next);
                }
            }
        });
        return tenures.stream()
                .map(tenure ->
                        ends.containsKey(tenure) ? tenure.endingAt(Objects.requireNonNull(ends.get(tenure))) : tenure)
                .toList();
    }
}
