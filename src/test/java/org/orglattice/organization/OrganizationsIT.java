package org.orglattice.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class OrganizationsIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinds: [PROVINCE]                                  | 37 41 62 99
            kinds: [COMPOUND], dataset: "qinghe"               | qh/sun qh/moon
            kinds: [COMPOUND, OWNERS_COMMITTEE], dataset: "qinghe" | qh/sun qh/sun-oc qh/moon
            kinds: []                                          |
            partyLevels: [COMMITTEE]                           | 371702/district-party-committee 620103/district-party-committee qh/east-pc qh/west-pc
            partyLevels: [REGIONAL_COMMITTEE, COMMITTEE]       | 371702/district-party-committee 411403004/fuqian-regional-committee 411403004/beihai-regional-committee 620103/district-party-committee qh/east-pc qh/west-pc
            partyLevels: [GENERAL_BRANCH]                      |
            kinds: [GRID], partyLevels: [COMMITTEE]            |
            nameContains: "阳光小区"                             | qh/sun qh/sun-branch qh/sun-oc
            nameContains: "阳光小区", kinds: [COMPOUND]            | qh/sun
            nameContains: "qh mark"                            | qh/market
            nameContains: "QH MARK"                            | qh/market
            nameContains: "南社区"                             |
            nameContains: "热线"                               |
            nameContains: ".*"                                 |
            nameContains: "%"                                  |
            dataset: "nobody"                                  |
            dataset: "qinghe", nameContains: "党工委"          | qh/pwc
            """)
    void areThoseThatTheFilterMeans(String filter, String ids) {
        assertThat(ids("organizations(filter: {%s}, first: 200)".formatted(filter), null))
                .containsExactlyElementsOf(words(ids));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            qh/sun,       ,           qh/sun qh/sun-branch qh/sun-oc
            qh/pwc,       ,           qh/pwc
            990101001003, ,           ''
            990101001003, 2023-12-31, 990101001003
            990101001003, 2023-04-30, 990101001003 qh/east-g2
            990101001002, ,           990101001002 qh/moon qh/west-g1 qh/west-pc
            990101001002, 2027-01-01, 990101001002 qh/moon qh/west-pc
            """)
    void lieWithinTheOneNamedAndItself(String within, String day, String ids) {
        assertThat(ids("organizations(within: \"%s\", asOf: $asOf)".formatted(within), day))
                .containsExactlyElementsOf(words(ids));
    }

    @Test
    void areFilteredWithinTheOneNamedToo() {
        String filter = "filter: {kinds: [GRID], nameContains: \"第二\", dataset: \"qinghe\"}";

        assertThat(ids("organizations(within: \"990101001001\", %s)".formatted(filter), null))
                .containsExactly("qh/east-g2");
        assertThat(ids("organizations(within: \"990101001001\", %s, asOf: $asOf)".formatted(filter), "2023-06-01"))
                .containsExactly("qh/east-g2");
        assertThat(ids("organizations(within: \"990101001001\", %s, asOf: $asOf)".formatted(filter), "2023-04-01"))
                .isEmpty();
    }

    @Test
    void ofTheWholeGraphAreThoseOfTheDayToo() {
        String communities = "organizations(filter: {kinds: [COMMUNITY], dataset: \"qinghe\"}, asOf: $asOf)";

        assertThat(ids(communities, "2023-12-31")).contains("990101001003").hasSize(4);
        assertThat(ids(communities, "2024-01-01"))
                .doesNotContain("990101001003")
                .hasSize(3);
    }

    private List<String> ids(String field, String day) {
        return graphQl.document("query($asOf: Date) { %s { edges { node { id } } } }"
                        .formatted(field.contains("$asOf") ? field : field.replace(")", ", asOf: $asOf)")))
                .variable("asOf", day)
                .execute()
                .errors()
                .verify()
                .path("organizations.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private static List<String> words(String text) {
        return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
    }
}
