package org.orglattice.dataset.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The citizen's identity number of GB 11643-1999: place, day of birth, serial, and a check character.
 */
public final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /**
     * Tells whether a text is such a number.
     *
     * @param text any text
     * @return whether its form, its day of birth and its check character are right
     */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches() || !isDay(text)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length()) == text.charAt(17);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(6, 10)),
                    Integer.parseInt(text.substring(10, 12)),
                    Integer.parseInt(text.substring(12, 14)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
