package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTests {

    // the examples of GB 11643-1999
    private static final String VALID = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(strings = {VALID, "440524188001010014"})
    void takesNumbersWhoseDayAndCheckCharacterAreRight(String number) {
        assertThat(IdentityNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "110105491231002", // of fifteen digits, as they were before 1999
                "11010519491231002x",
                "11010519491331002X",
                "11010519490231002X",
                "11010519490001002X",
                "1101051949123100２X",
                "01010519491231002X",
                "X1010519491231002X",
                "11010519491231002",
                "11010519491231002XX",
                "",
                "某人"
            })
    void refusesOtherTexts(String text) {
        assertThat(IdentityNumber.isValid(text)).isFalse();
    }

    @Test
    void findsEveryChangeOfOneDigit() {
        for (int place = 0; place < VALID.length() - 1; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = VALID.substring(0, place) + digit + VALID.substring(place + 1);
                assertThat(IdentityNumber.isValid(changed)).as(changed).isEqualTo(changed.equals(VALID));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519490229001%s", "11010520000230001%s"})
    void refusesDaysThatNoCalendarHasWhateverTheCheckCharacter(String number) {
        assertThat("0123456789X".chars().mapToObj(check -> number.formatted((char) check)))
                .noneMatch(IdentityNumber::isValid);
    }
}
