package org.orglattice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as a source knows it: a year, a month or a day. It is kept as given and compared by its first day.
 *
 * <p>Its text sorts against the text of a full date exactly as its first day does, which is how Cypher compares them.
 *
 * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param firstDay the first day that it covers
 */
public record PartialDate(String text, LocalDate firstDay) implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Reads a partial date.
     *
     * @param text what a person or a file states
     * @return the date, or empty where the text is none of the three forms or no day of the calendar
     */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || "0000".equals(form.group(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(text, LocalDate.of(number(form.group(1)), part(form, 2), part(form, 3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int part(Matcher form, int group) {
        return form.group(group) == null ? 1 : number(form.group(group));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public int compareTo(PartialDate other) {
        return firstDay.compareTo(other.firstDay);
    }

    @Override
    public String toString() {
        return text;
    }
}
