package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDoorWarningTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            127.0.0.1, true
            ::1,       true
            localhost, true
            0.0.0.0,   false
            ::,        false
            10.1.2.3,  false
            """)
    void tellsWhatOthersCannotReach(String address, boolean loopback) {
        assertThat(OpenDoorWarning.isLoopback(address)).isEqualTo(loopback);
    }
}
