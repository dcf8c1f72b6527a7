package org.orglattice.sample.model;

import java.util.Locale;

/**
 * Texts with numbers in them, whose digits are the same wherever the generator runs.
 */
public final class Digits {

    private Digits() {}

    /**
     * Fills numbers into a text.
     *
     * @param format the text, as {@link String#format(String, Object...)} takes it
     * @param values what is filled in
     * @return the text
     */
    public static String in(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
