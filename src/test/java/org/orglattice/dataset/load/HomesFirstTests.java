package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.dataset.format.Entry;

class HomesFirstTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            a b<a c<b d<a, a b c d
            c<b b<a a d<a, a b c d
            b<x a,         b a
            a b,           a b
            d<c b<a c<a a, a c d b
            a<b b<a,       b a
            """)
    void putsEachBehindItsHomeAndLeavesTheOthersWhereTheyAre(String rows, String expected) {
        List<Entry> sorted = HomesFirst.of(
                Arrays.stream(rows.split(" ")).map(HomesFirstTests::row).toList());

        assertThat(sorted.stream().map(row -> row.required("id")).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static Entry row(String text) {
        String[] ends = text.split("<");
        return new Entry(
                "organizations",
                "organizations.csv",
                2,
                ends.length == 1 ? Map.of("id", ends[0]) : Map.of("id", ends[0], "home", ends[1]));
    }
}
