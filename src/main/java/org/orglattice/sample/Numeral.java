package org.orglattice.sample;

/**
 * Names that count in Chinese: the first of a kind goes without a number.
 */
final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "\0十百千万";

    private Numeral() {}

    static String name(String stem, int number, String kind) {
        return stem + (number == 1 ? "" : of(number)) + kind;
    }

    /** A number below a hundred thousand as it is spoken. */
    static String of(int number) {
        StringBuilder text = new StringBuilder();
        String digits = String.valueOf(number);
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit == 0) {
                zero = true;
                continue;
            }
            text.append(zero ? "零" : "").append(DIGITS.charAt(digit));
            text.append(place == 0 ? "" : PLACES.charAt(place));
            zero = false;
        }
        return text.indexOf("一十") == 0 ? text.substring(1) : text.toString();
    }
}
