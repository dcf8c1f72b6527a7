package org.orglattice.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: so many rows behind a place in its order.
 *
 * @param first how many rows
 * @param after the key in the list's order behind which they begin, or {@code null} for its beginning
 * @param counted whether the total is asked for as well
 */
public record Slice(int first, @Nullable String after, boolean counted) {

    /** The whole of a list, to be counted. */
    static final Slice ALL = new Slice(Integer.MAX_VALUE - 1, null, false);

    // tells a cursor of this service from other text, and its form from later ones
    private static final String FORM = "1:";

    /**
     * Reads what a client asks for.
     *
     * @param first how many rows, from 1 to {@code most}
     * @param after a cursor that the service has given, or {@code null}
     * @param most how many rows a page may have
     * @param counted whether the total is asked for
     * @return the slice
     * @throws RequestError where either cannot be meant
     */
    static Slice of(int first, @Nullable String after, int most, boolean counted) {
        if (first < 1 || first > most) {
            throw RequestError.badInput(
                    "first 应在 1 到 %2$d 之间,而不是 %1$d。", "first has to be from 1 to %2$d, not %1$d.", first, most);
        }
        return new Slice(first, after == null ? null : keyOf(after), counted);
    }

    static String keyOf(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(FORM) && cursorOf(text.substring(FORM.length())).equals(cursor)) {
                return text.substring(FORM.length());
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw RequestError.badInput(
                "after 不是本服务给出的游标:“%s”。", "after is no cursor that this service gave: \"%s\".", cursor);
    }

    static String cursorOf(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((FORM + key).getBytes(StandardCharsets.UTF_8));
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
