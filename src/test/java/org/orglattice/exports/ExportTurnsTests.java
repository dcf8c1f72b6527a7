package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.orglattice.exports.ExportTurns.Turn;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.springframework.util.unit.DataSize;

class ExportTurnsTests {

    private final ExportTurns turns = new ExportTurns(Bounds.of(Duration.ofMinutes(1), DataSize.ofMegabytes(1)));

    @Test
    void areGivenToAFewAtATime() {
        try (Turn first = turns.take();
                Turn second = turns.take()) {
            assertThat(first).isNotSameAs(second);
            assertThatThrownBy(turns::take)
                    .hasMessage("2 exports are being made already; try again later.")
                    .asInstanceOf(InstanceOfAssertFactories.type(RequestError.class))
                    .extracting(RequestError::code)
                    .isEqualTo(ErrorCode.TOO_MANY_EXPORTS);
        }
    }

    @Test
    void comeBackWhenTheyEnd() {
        for (int i = 0; i < 3; i++) {
            try (Turn turn = turns.take()) {
                assertThat(turn).isNotNull();
            }
        }
    }
}
