package org.orglattice.text;

import java.util.Locale;

/**
 * A sentence in both languages of the service.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) {

    /**
     * Fills the same values into both languages.
     *
     * @param zh a format string in Chinese
     * @param en the same in English
     * @param values what both name, by {@code %s} or {@code %1$s}
     * @return the sentences
     */
    public static Bilingual of(String zh, String en, Object... values) {
        return new Bilingual(zh.formatted(values), en.formatted(values));
    }

    /**
     * Chooses the sentence for a reader.
     *
     * @param locale what the reader asked for; everything but Chinese gets English
     * @return one of the two sentences
     */
    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
