package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.sample.model.Chance;

/**
 * Deals courses: a letter for each era.
 */
final class Deck {

    private Deck() {}

    /**
     * Deals cards so that each course occurs as often as its share tells, and the first ones at least once.
     *
     * @param chance decides who gets which
     * @param count how many are needed
     * @param courses courses, each with its share behind an asterisk
     * @return as many courses, shuffled
     */
    static List<String> deal(Chance chance, int count, String... courses) {
        List<String> faces = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (String course : courses) {
            String[] parts = course.split("\\*");
            faces.add(parts[0]);
            weights.add(Integer.parseInt(parts[1]));
        }
        int total = weights.stream().mapToInt(Integer::intValue).sum();
        List<String> dealt = new ArrayList<>(faces.subList(0, Math.min(count, faces.size())));
        for (int i = 0; i < faces.size(); i++) {
            int more = Math.max(0, weights.get(i) * count / total - 1);
            for (int j = 0; j < more && dealt.size() < count; j++) {
                dealt.add(faces.get(i));
            }
        }
        int[] shares = weights.stream().mapToInt(Integer::intValue).toArray();
        while (dealt.size() < count) {
            dealt.add(faces.get(chance.pickPlace(shares)));
        }
        return chance.shuffled(dealt);
    }
}
