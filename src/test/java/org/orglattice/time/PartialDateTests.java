package org.orglattice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2021,       2021-01-01
            2021-11,    2021-11-01
            2021-11-30, 2021-11-30
            2024-02-29, 2024-02-29
            0001,       0001-01-01
            9999-12-31, 9999-12-31
            """)
    void keepsTextAndKnowsFirstDay(String text, LocalDate firstDay) {
        PartialDate date = parsed(text);

        assertThat(date).hasToString(text);
        assertThat(date.firstDay()).isEqualTo(firstDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "202",
                "20211",
                "2021-",
                "2021-1",
                "2021-13",
                "2021-00",
                "2021-11-",
                "2021-11-1",
                "2021-11-31",
                "2021-02-29",
                "1900-02-29",
                "0000",
                "0000-01",
                "-2021",
                "+2021",
                "2021/11",
                "2021.11",
                "20211130",
                "2021-11-30T00:00",
                " 2021",
                "2021 ",
                "2021年",
                "二〇二一",
                "２０２１",
                "٢٠٢١",
                "2021\n"
            })
    void refusesWhatIsNoneOfTheThreeFormsOrNoDay(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void comparesByFirstDay() {
        assertThat(parsed("2021")).isLessThan(parsed("2021-01-02")).isEqualByComparingTo(parsed("2021-01-01"));
        assertThat(parsed("2021-02")).isGreaterThan(parsed("2021")).isGreaterThan(parsed("2021-01-31"));
    }

    @Test
    void tellsDatesOfOneFirstDayApart() {
        assertThat(parsed("2021")).isNotEqualTo(parsed("2021-01")).isNotEqualTo(parsed("2021-01-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020", "2020-01", "2020-01-01", "2020-02", "2020-02-29", "2020-12-31", "0999", "1000-10"})
    void hasBegunInTextExactlyWhereItsFirstDayHas(String text) {
        PartialDate date = parsed(text);

        assertThat(daysAround(date.firstDay()))
                .allMatch(day ->
                        text.compareTo(day.toString()) <= 0 == !date.firstDay().isAfter(day));
    }

    private static Stream<LocalDate> daysAround(LocalDate day) {
        return day.minusYears(2).datesUntil(day.plusYears(2));
    }

    private static PartialDate parsed(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
