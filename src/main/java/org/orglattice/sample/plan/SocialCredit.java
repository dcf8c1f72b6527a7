package org.orglattice.sample.plan;

import org.orglattice.dataset.format.UnifiedSocialCreditCode;
import org.orglattice.sample.model.Digits;

/**
 * Unified social credit codes of companies that are not there: of the division 990101, with the right check character.
 */
final class SocialCredit {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private SocialCredit() {}

    static String code(int subDistrict, int company) {
        String body = Digits.in("91990101MA%05d%02d", subDistrict, company);
        for (char check : CHARACTERS.toCharArray()) {
            if (UnifiedSocialCreditCode.isValid(body + check)) {
                return body + check;
            }
        }
        throw new IllegalStateException("No check character fits " + body);
    }
}
