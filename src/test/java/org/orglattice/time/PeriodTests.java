package org.orglattice.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020,       2021,       false, false
            2020,       2020-01-02, false, false
            2020,       2020,       false, true
            2020,       2020-01-01, false, true
            2020-01-02, 2020,       true,  true
            2020-05,    2020-04-30, true,  true
            2020,       ,           false, false
            ,           2020,       false, false
            ,           ,           false, false
            """)
    void tellsReversedAndEmptyOnesByFirstDays(
            @Nullable String since, @Nullable String until, boolean reversed, boolean empty) {
        Period period = period(since, until);

        assertThat(period.isReversed()).isEqualTo(reversed);
        assertThat(period.isEmpty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # one period | another   | in common
            2010, 2020,    2015, 2025, 2015, 2020
            2010, 2020,    2012, 2015, 2012, 2015
            2010, ,        2015, ,     2015,
            2010, ,        ,     2020, 2010, 2020
            ,     2020,    ,     2015, ,     2015
            ,     ,        2010, 2020, 2010, 2020
            ,     ,        ,     ,     ,
            """)
    void intersectsToTheDaysThatBothHold(
            @Nullable String since,
            @Nullable String until,
            @Nullable String otherSince,
            @Nullable String otherUntil,
            @Nullable String commonSince,
            @Nullable String commonUntil) {
        Period one = period(since, until);
        Period other = period(otherSince, otherUntil);
        Period common = period(commonSince, commonUntil);

        assertThat(one.intersect(other)).isEqualTo(common);
        assertThat(other.intersect(one)).isEqualTo(common);
        assertThat(one.overlaps(other)).isTrue();
        assertThat(other.overlaps(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010, 2020, 2020, 2030
            2010, 2020, 2020,
            ,     2020, 2020,
            2010, 2020, 2025, 2030
            2010, 2010, 2000, 2030
            2010, 2010, ,
            2020, 2010, 2000, 2030
            2020, 2010, 2012, 2013
            2010, 2010, 2010, 2010
            """)
    void haveNoDayInCommonWhereTheyOnlyTouchOrOneIsEmpty(
            @Nullable String since, @Nullable String until, @Nullable String otherSince, @Nullable String otherUntil) {
        Period one = period(since, until);
        Period other = period(otherSince, otherUntil);

        assertThat(one.intersect(other).isEmpty()).isTrue();
        assertThat(one.overlaps(other)).isFalse();
        assertThat(other.overlaps(one)).isFalse();
    }

    @Test
    void overlapsOnItsLastDay() {
        assertThat(period("2010", "2020-01-02").overlaps(period("2020", null))).isTrue();
    }

    private static Period period(@Nullable String since, @Nullable String until) {
        return Period.between(date(since), date(until));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
