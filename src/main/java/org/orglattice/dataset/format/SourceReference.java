package org.orglattice.dataset.format;

import org.jspecify.annotations.Nullable;

/**
 * A source that a row stands in.
 *
 * @param source the source's id
 * @param locator the place in it, or {@code null}
 */
public record SourceReference(String source, @Nullable String locator) {

    /**
     * Reads a reference as a cell of {@code sources} has it.
     *
     * @param text an id, with {@code #locator} behind it or without
     * @return the reference
     */
    static SourceReference of(String text) {
        int mark = text.indexOf('#');
        return mark < 0
                ? new SourceReference(text, null)
                : new SourceReference(text.substring(0, mark), text.substring(mark + 1));
    }

    @Override
    public String toString() {
        return locator == null ? source : source + "#" + locator;
    }
}
