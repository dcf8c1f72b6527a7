package org.orglattice.query;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many rows behind a place in its order.
 *
 * @param first how many rows
 * @param after the key in the list's order behind which they begin, or {@code null} for its beginning
 * @param counted whether the total is asked for as well
 * @param cursors the cursors of the list
 */
public record Slice(int first, @Nullable String after, boolean counted, Cursors cursors) {

    /** The whole of a list, to be counted. */
    static final Slice ALL = new Slice(Integer.MAX_VALUE - 1, null, false, new Cursors(""));

    /**
     * The beginning of a list.
     *
     * @param first how many rows, from 1 to {@code most}
     * @param most how many rows a page may have
     * @param counted whether the total is asked for
     * @param cursors the cursors of the list
     * @return the slice
     * @throws RequestError where so many cannot be meant
     */
    static Slice first(int first, int most, boolean counted, Cursors cursors) {
        if (first < 1 || first > most) {
            throw RequestError.badInput(
                    "first 应在 1 到 %2$d 之间，而不是 %1$d。", "first has to be from 1 to %2$d, not %1$d.", first, most);
        }
        return new Slice(first, null, counted, cursors);
    }

    /**
     * As many rows from another place on.
     *
     * @param cursor a cursor of the list, or {@code null} for its beginning
     * @return the slice
     * @throws RequestError where it is no cursor of the list
     */
    Slice behind(@Nullable String cursor) {
        return cursor == null ? this : new Slice(first, cursors.fromCursor(cursor), counted, cursors);
    }

    /**
     * The slice as parameters of a statement: {@code $after}, an empty text for the beginning, and {@code $limit}, one
     * more than is asked for, which tells whether there is a next page.
     *
     * @param others the statement's other parameters
     * @return all of them
     */
    public Map<String, Object> with(Map<String, Object> others) {
        Map<String, Object> parameters = new HashMap<>(others);
        parameters.put("after", after == null ? "" : after);
        parameters.put("limit", first + 1);
        return parameters;
    }
}
