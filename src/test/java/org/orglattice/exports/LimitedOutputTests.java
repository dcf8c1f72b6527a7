package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.workbook.ReportBook;
import org.orglattice.dataset.workbook.ReportSheet;
import org.orglattice.dataset.workbook.ReportSheet.Heading;
import org.orglattice.dataset.workbook.Tone;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.springframework.util.unit.DataSize;

class LimitedOutputTests {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();

    private Duration now = Duration.ZERO;

    private LimitedOutput output(long bytes, Duration time) {
        ExportSettings settings = Bounds.of(time, DataSize.ofBytes(bytes));
        return new LimitedOutput(taken, settings, () -> now.toNanos());
    }

    @Test
    void takesAsMuchAsAFileMayHave() throws IOException {
        try (LimitedOutput output = output(3, Duration.ofMinutes(1))) {
            output.write('a');
            output.write(new byte[] {'b', 'c'});
        }

        assertThat(taken).hasToString("abc");
    }

    @Test
    void refusesMore() {
        assertRefused(output(2, Duration.ofMinutes(1)), ErrorCode.TOO_LARGE);
    }

    @Test
    void refusesWorkbooksThatPutMoreAsideWhileTheyGrow() throws IOException {
        try (ReportBook book = new ReportBook(output(200_000, Duration.ofMinutes(1)), "封面")) {
            ReportSheet sheet = book.sheet("表", 1, List.of(new Heading("列", 10)));

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 200_000; i++) {
                            sheet.row(Tone.PLAIN, List.of(UUID.randomUUID()));
                        }
                    })
                    .asInstanceOf(InstanceOfAssertFactories.type(RequestError.class))
                    .extracting(RequestError::code)
                    .isEqualTo(ErrorCode.TOO_LARGE);
        }
        assertThat(taken.size()).isZero();
    }

    @Test
    void refusesWhatComesTooLate() {
        LimitedOutput output = output(100, Duration.ofMinutes(1));

        now = Duration.ofSeconds(61);

        assertRefused(output, ErrorCode.TIMED_OUT);
    }

    private static void assertRefused(LimitedOutput output, ErrorCode code) {
        assertThatThrownBy(() -> output.write(new byte[] {'a', 'b', 'c'}))
                .asInstanceOf(InstanceOfAssertFactories.type(RequestError.class))
                .extracting(RequestError::code)
                .isEqualTo(code);
    }
}
