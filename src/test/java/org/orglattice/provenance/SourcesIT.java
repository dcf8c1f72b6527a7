package org.orglattice.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** From documents to what they state, and what they report beside what is recorded. */
@ServiceTest
class SourcesIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource(textBlock = """
            清河,     qh-report
            清河日报, qh-report
            年报,     qh-report
            没有的,
            """)
    void findsDocumentsByTitleOrPublisher(String text, @Nullable String id) {
        assertThat(graphQl.document("query ($text: String) { sources(text: $text) { edges { node { id } } } }")
                        .variable("text", text)
                        .execute()
                        .path("sources.edges[*].node.id")
                        .entityList(String.class)
                        .get())
                .containsExactly(id == null ? new String[0] : new String[] {id});
    }

    @Test
    void tellsAllThatADocumentStates() {
        Response answer = graphQl.document("""
                { source(id: "qh-report") { factCount
                    facts(first: 200) { totalCount edges { node { locator entity { __typename id ... on Cited { sources { id } } } } } }
                    links { type from { id } to { id } } } }
                """).execute();

        List<String> ids = answer.path("source.facts.edges[*].node.entity.id")
                .entityList(String.class)
                .get();
        assertThat(ids).contains("990101001", "qh/m-linkage", "qh/r-compound-branch");
        answer.path("source.facts.totalCount").entity(Integer.class).isEqualTo(ids.size());
        answer.path("source.facts.edges[*].node.entity.sources[*].id")
                .entityList(String.class)
                .satisfies(cited -> assertThat(cited).containsOnly("qh-report"));
        answer.path("source.links").matchesJson("""
                [{"type": "SERVES", "from": {"id": "qh/wuye"}, "to": {"id": "qh/sun"}}]
                """);
        answer.path("source.factCount").entity(Integer.class).isEqualTo(ids.size() + 1);
    }

    @Test
    void listsFactsInTheOrderOfTheirPlacesPageByPage() {
        List<String> places = new ArrayList<>();
        String after = null;
        do {
            Response page = graphQl.document("""
                    query ($after: String) { source(id: "xincheng-2019") { facts(first: 50, after: $after) {
                      pageInfo { hasNextPage endCursor } edges { node { locator } } } } }
                    """).variable("after", after).execute();
            places.addAll(page.path("source.facts.edges[*].node.locator")
                    .entityList(String.class)
                    .get());
            after = page.path("source.facts.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? page.path("source.facts.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);

        assertThat(places).hasSizeGreaterThan(50);
        assertThat(places.stream()
                        .filter(place -> place.matches("L\\d+"))
                        .map(place -> Integer.valueOf(place.substring(1))))
                .isSorted();
    }

    @Test
    void knowsNothingOfADocumentThatIsNotThere() {
        graphQl.document("{ source(id: \"qh-repor\") { id } }")
                .execute()
                .path("source")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-01, 2 4
            2023-12-31, 3 4
            """)
    void showsWhatIsRecordedBesideWhatIsReported(String day, String recorded) {
        Response answer = graphQl.document("""
                query ($day: Date) { organization(id: "990101001", asOf: $day) { figures { metric recorded } } }
                """).variable("day", day).execute();

        String[] numbers = recorded.split(" ");
        answer.path("organization.figures").matchesJsonStrictly("""
                [{"metric": "communities", "recorded": %s}, {"metric": "grids", "recorded": %s}, {"metric": "population", "recorded": null}]
                """.formatted((Object[]) numbers));
    }
}
