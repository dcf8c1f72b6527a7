package org.orglattice.sample.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.orglattice.time.PartialDate;

/**
 * Chance that falls the same way for the same seed, on every Java: only what {@link Random} specifies to the letter.
 */
public final class Chance {

    private static final double MONTH_ONLY = 0.4;

    private final Random random;

    /**
     * Begins anew.
     *
     * @param seed what everything follows from
     * @param index a number that makes the courses of one seed independent of each other
     */
    public Chance(long seed, int index) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L);
    }

    /**
     * A number.
     *
     * @param least the least
     * @param most the greatest
     * @return one of those between, both included
     */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /**
     * Whether something happens.
     *
     * @param probability how likely
     * @return whether it does
     */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /**
     * A number near another one.
     *
     * @param mean the other one
     * @param deviation how far away it typically lies
     * @return a number, normally distributed
     */
    public double near(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /**
     * A size such as those of real things: most are small, a few are large.
     *
     * @param median half of them are smaller
     * @param spread the deviation of the logarithm
     * @return a number, log-normally distributed
     */
    public int size(double median, double spread) {
        return (int) Math.round(median * StrictMath.exp(spread * random.nextGaussian()));
    }

    /**
     * Picks one.
     *
     * @param choices from what
     * @return one of them, each as likely
     * @param <T> what they are
     */
    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * Picks by weight.
     *
     * @param weights the weights
     * @return the place of one of them
     */
    public int pickPlace(int[] weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = random.nextInt(total);
        int place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    /**
     * Shuffles.
     *
     * @param values what
     * @return the same in another order
     * @param <T> what they are
     */
    public <T> List<T> shuffled(List<T> values) {
        List<T> order = new ArrayList<>(values);
        for (int i = order.size() - 1; i > 0; i--) {
            order.set(i, order.set(random.nextInt(i + 1), order.get(i)));
        }
        return order;
    }

    /**
     * A date at which something changes.
     *
     * @param era in the stretch of which era
     * @param moment in which part of it
     * @return a day, or a month where its first day lies within that part as well
     */
    public PartialDate date(Era era, Moment moment) {
        LocalDate earliest = era.at(moment.from);
        LocalDate day = era.at(moment.from + random.nextDouble() * (moment.to - moment.from));
        LocalDate first = day.withDayOfMonth(1);
        boolean monthOnly = happens(MONTH_ONLY) && !first.isBefore(earliest);
        String text = monthOnly ? first.toString().substring(0, 7) : day.toString();
        return PartialDate.parse(text).orElseThrow();
    }
}
