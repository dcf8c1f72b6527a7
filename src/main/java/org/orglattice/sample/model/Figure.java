package org.orglattice.sample.model;

import org.jspecify.annotations.Nullable;

/**
 * A number that a fictional report states.
 *
 * @param body of which organization
 * @param metric what is counted
 * @param value the number
 * @param qualifier EXACT, ABOUT, OVER or UNDER
 * @param asOf the period that it speaks of, or {@code null}
 * @param counts what it counts of what is recorded, or {@code null}
 */
public record Figure(
        Body body,
        String metric,
        int value,
        String qualifier,
        @Nullable String asOf,
        @Nullable String counts) {}
