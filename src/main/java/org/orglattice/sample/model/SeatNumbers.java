package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many seats a post has to have for all who ever hold it at once.
 */
public final class SeatNumbers {

    private SeatNumbers() {}

    /**
     * Counts the seats of the posts of a sub-district.
     *
     * @param town the sub-district, its tenures known
     * @return the numbers, the seats that nobody ever takes included
     */
    public static Map<Post, Integer> of(Town town) {
        Map<Post, List<Tenure>> byPost = new HashMap<>();
        town.records()
                .tenures()
                .forEach(tenure -> byPost.computeIfAbsent(tenure.post(), added -> new ArrayList<>())
                        .add(tenure));
        Map<Post, Integer> seats = new HashMap<>();
        for (Post post : town.posts()) {
            int most = mostAtOnce(byPost.getOrDefault(post, List.of()));
            seats.put(post, Math.max(1, most) + post.spare());
        }
        return seats;
    }

    private static int mostAtOnce(List<Tenure> tenures) {
        List<Tenure> inOrder = new ArrayList<>(tenures);
        inOrder.sort(Comparator.comparing(Tenure::since));
        List<Tenure> sitting = new ArrayList<>();
        int most = 0;
        for (Tenure next : inOrder) {
            sitting.removeIf(tenure -> !tenure.goesBeyond(next.since()));
            sitting.add(next);
            most = Math.max(most, sitting.size());
        }
        return most;
    }
}
