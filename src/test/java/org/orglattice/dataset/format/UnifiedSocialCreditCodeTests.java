package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTests {

    private static final String VALID = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {VALID, "91110108351303601C", "9144030071526726XG", "000000000000000000"})
    void takesCodesWhoseCheckCharacterIsRight(String code) {
        assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91310115MA1H8R7C6D", // its check character is wrong
                "91350100M000100Y44",
                "19350100M000100Y43", // two neighbours changed places
                "91350100M00100Y43",
                "91350100M000100Y430",
                "91350100m000100y43",
                "91350100M000100Y4３",
                "91350100-000100Y43",
                "",
                " "
            })
    void refusesOtherTexts(String text) {
        assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
    }

    @Test
    void findsEveryChangeOfOneCharacter() {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int place = 0; place < VALID.length(); place++) {
            for (char other : characters.toCharArray()) {
                String changed = VALID.substring(0, place) + other + VALID.substring(place + 1);
                assertThat(UnifiedSocialCreditCode.isValid(changed)).as(changed).isEqualTo(changed.equals(VALID));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {'I', 'O', 'S', 'V', 'Z'})
    void hasNoCharactersThatLookLikeOthers(char character) {
        for (int place = 0; place < VALID.length(); place++) {
            String changed = VALID.substring(0, place) + character + VALID.substring(place + 1);
            assertThat(UnifiedSocialCreditCode.isValid(changed)).as(changed).isFalse();
        }
    }
}
