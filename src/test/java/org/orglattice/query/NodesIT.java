package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@ServiceTest
class NodesIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            990101001                                        | SubDistrict
            990101001003                                     | Community
            qh/wang                                          | Member
            qh/pwc-member                                    | Post
            qh/pwc:PARTY_SECRETARY                           | Post
            qh/a-zhang                                       | Appointment
            qh-report                                        | Source
            qh/m-grid                                        | Mechanism
            990101001:grids:GRID:2025-12:OVER:30.0           | Figure
            """)
    void isWhateverHasTheId(String id, String type) {
        graphQl.document("query($id: ID!) { node(id: $id) { __typename id } }")
                .variable("id", id)
                .execute()
                .errors()
                .verify()
                .path("node")
                .matchesJsonStrictly("{\"__typename\": \"%s\", \"id\": \"%s\"}".formatted(type, id));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            nowhere
            ''
            PARTY_SECRETARY
            qinghe
            """)
    void isNullWhereNothingHasTheId(String id) {
        graphQl.document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .errors()
                .verify()
                .path("node")
                .valueIsNull();
    }

    @Test
    void standInTheOrderOfTheirIds() {
        List<Map<String, Object>> nodes = graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }")
                .variable("ids", List.of("qh/wang", "nowhere", "990101001", "qh/wang", "qh-report"))
                .execute()
                .errors()
                .verify()
                .path("nodes")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();

        assertThat(nodes)
                .extracting(node -> node == null ? null : node.get("id"))
                .containsExactly("qh/wang", null, "990101001", "qh/wang", "qh-report");
    }

    @Test
    void areTwoHundredAtMost() {
        var ids = IntStream.range(0, 201).mapToObj(number -> "x" + number).toList();
        var document = graphQl.document("query($ids: [ID!]!) { nodes(ids: $ids) { id } }");

        document.variable("ids", ids.subList(0, 200)).execute().errors().verify();
        document.variable("ids", ids)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsExactly("BAD_USER_INPUT"));
    }

    @Test
    void haveTheFieldsOfTheirTypes() {
        graphQl.document("""
                        { nodes(ids: ["qh/pwc-member", "qh/a-zhang", "qh/m-grid", "qh/sun"]) {
                          ... on Post { seats vacancies holders { member { name } } }
                          ... on Appointment { current post { id } }
                          ... on Mechanism { runBy { name } }
                          ... on Organization { home { name } }
                        } }
                        """).execute().errors().verify().path("nodes").matchesJsonStrictly("""
                        [{"seats": 3, "vacancies": 1, "holders": [{"member": {"name": "曾志伟"}}, {"member": {"name": "王永涛"}}]},
                         {"current": true, "post": {"id": "qh/pwc:PARTY_SECRETARY"}},
                         {"runBy": [{"name": "白河街道"}]},
                         {"home": {"name": "东社区居民委员会"}}]
                        """);
    }
}
