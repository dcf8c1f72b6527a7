package org.orglattice.dataset.format;

/**
 * The unified social credit code of GB 32100-2015: 18 characters, the last of which checks the others.
 */
public final class UnifiedSocialCreditCode {

    // digits and capital letters without I, O, S, V and Z; a character's value is its place
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = 31;

    private UnifiedSocialCreditCode() {}

    /**
     * Tells whether a text is such a code.
     *
     * @param text any text
     * @return whether its form and its check character are right
     */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(text.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return CHARACTERS.charAt(check) == text.charAt(LENGTH - 1);
    }
}
