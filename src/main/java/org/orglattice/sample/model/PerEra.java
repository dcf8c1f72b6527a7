package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds in some eras, or in all.
 *
 * @param <T> what it is
 */
public final class PerEra<T> {

    private final Map<Era, T> values = new EnumMap<>(Era.class);

    /**
     * The same over several eras that follow each other.
     *
     * @param value what holds
     * @param first in the first of them
     * @param last and the last
     * @param <T> what it is
     */
    public record Run<T>(T value, Era first, Era last) {}

    /**
     * What begins to hold and goes on.
     *
     * @param first the era in which it begins
     * @param value what holds
     * @return the value in that era and all later ones
     * @param <T> what it is
     */
    public static <T> PerEra<T> from(Era first, T value) {
        PerEra<T> all = new PerEra<>();
        all.putFrom(first, value);
        return all;
    }

    /**
     * Sets what holds from an era on.
     *
     * @param first the era in which it begins
     * @param value what holds, or {@code null} for nothing
     */
    public void putFrom(Era first, @Nullable T value) {
        for (Era era : Era.values()) {
            if (first.reaches(era)) {
                put(era, value);
            }
        }
    }

    /**
     * Sets what holds in an era.
     *
     * @param era the era
     * @param value what holds, or {@code null} for nothing
     */
    public void put(Era era, @Nullable T value) {
        if (value == null) {
            values.remove(era);
        } else {
            values.put(era, value);
        }
    }

    /**
     * Tells what holds in an era.
     *
     * @param era the era
     * @return the value, or {@code null} for nothing
     */
    public @Nullable T on(Era era) {
        return values.get(era);
    }

    /**
     * Puts eras that follow each other and are alike together.
     *
     * @return what holds, and how long
     */
    public List<Run<T>> runs() {
        List<Run<T>> runs = new ArrayList<>();
        for (Map.Entry<Era, T> entry : values.entrySet()) {
            Run<T> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            Era era = entry.getKey();
            boolean goesOn =
                    last != null && last.last().next() == era && last.value().equals(entry.getValue());
            if (goesOn) {
                runs.set(runs.size() - 1, new Run<>(last.value(), last.first(), era));
            } else {
                runs.add(new Run<>(entry.getValue(), era, era));
            }
        }
        return runs;
    }
}
