package org.orglattice.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Throws of dice that one random thing is made of. A throw of 0 takes the plainest choice, which comes first in each list,
 * so that whatever shrinks the throws shrinks the thing; when they are used up, only plain choices are left.
 */
final class Dice {

    private final Deque<Integer> left;

    Dice(List<Integer> throwsToUse) {
        this.left = new ArrayDeque<>(throwsToUse);
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return Optional.ofNullable(left.poll()).orElse(0) % bound;
    }

    /** One of several choices. */
    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Whether something unusual happens that does so with a probability in percent. */
    boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }
}
