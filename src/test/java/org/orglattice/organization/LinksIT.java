package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class LinksIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            qh/wuye      |                              |            | SERVES qh/wuye qh/sun CONTRACT
            qh/wuye      |                              | 2021-12-31 | SERVES qh/wuye qh/moon CUSTODY; SERVES qh/wuye qh/sun CONTRACT
            qh/wuye      |                              | 2019-12-31 | SERVES qh/wuye qh/moon CUSTODY
            qh/wuye      |                              | 2018-12-31 |
            qh/wuye      | [PARTICIPATES_IN]            |            |
            qh/sun       |                              |            | SERVES qh/wuye qh/sun CONTRACT
            qh/market    |                              |            | PARTICIPATES_IN qh/market qh/east-pc 驻区单位
            qh/east-pc   | [PARTICIPATES_IN]            |            | PARTICIPATES_IN qh/market qh/east-pc 驻区单位
            qh/east-pc   | [SERVES, SUCCEEDED_BY]       |            |
            qh/east-pc   | []                           |            |
            990101001003 |                              |            | SUCCEEDED_BY 990101001003 990101001001 merged
            990101001003 |                              | 2023-12-31 |
            990101001001 | [SUCCEEDED_BY]               | 2024-01-01 | SUCCEEDED_BY 990101001003 990101001001 merged
            990101001001 |                              |            | SERVES qh/station 990101001001 PUBLIC; SUCCEEDED_BY 990101001003 990101001001 merged
            """)
    void holdInEitherDirectionOnTheDay(String id, String types, String day, String expected) {
        String argument = types == null ? "" : "(types: %s)".formatted(types);
        var links = graphQl.document("""
                        query($id: ID, $asOf: Date) { organization(id: $id, asOf: $asOf) {
                          links%s { type from { id } to { id } mode as reason }
                        } }
                        """.formatted(argument))
                .variable("id", id)
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("organization.links[*]")
                .entityList(LinkLine.class)
                .get();

        assertThat(links)
                .extracting(LinkLine::toString)
                .containsExactly(expected == null ? new String[0] : expected.split("; "));
    }

    record LinkLine(String type, End from, End to, String mode, String as, String reason) {

        record End(String id) {}

        @Override
        public String toString() {
            String word = mode != null ? mode : as != null ? as : reason;
            return String.join(" ", type, from.id(), to.id(), word);
        }
    }
}
