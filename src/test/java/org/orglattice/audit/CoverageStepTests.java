package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageStepTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTH,   2024-01-31, 2024-03-31, 2024-01-31 2024-02-29 2024-03-31
            MONTH,   2024-02-01, 2024-03-30, 2024-02-29
            MONTH,   2024-02-10, 2024-02-28, ''
            MONTH,   2024-12-31, 2025-01-31, 2024-12-31 2025-01-31
            QUARTER, 2023-11-15, 2024-06-30, 2023-12-31 2024-03-31 2024-06-30
            QUARTER, 2024-04-01, 2024-06-29, ''
            YEAR,    2020-07-01, 2022-12-31, 2020-12-31 2021-12-31 2022-12-31
            YEAR,    2022-12-31, 2020-01-01, ''
            """)
    void endsWithTheLastDay(CoverageStep step, LocalDate from, LocalDate to, String ends) {
        assertThat(step.ends(from, to, 200))
                .extracting(LocalDate::toString)
                .isEqualTo(Arrays.stream(ends.split(" "))
                        .filter(end -> !end.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"MONTH", "QUARTER", "YEAR"})
    void stopsWhereItIsTooMuch(CoverageStep step) {
        assertThat(step.ends(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), 7))
                .hasSize(7);
    }
}
