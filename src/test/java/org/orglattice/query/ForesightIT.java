package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orglattice.test.ServiceTest;
import org.orglattice.test.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is found by its id is asked for together with what is asked of it by that id. */
@ServiceTest
class ForesightIT {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MeterRegistry meters;

    private int requests;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { organization(id: "371702004") { name ancestors { name } } }
            { organization(id: "371702004") { name home { name } parent(line: PARTY) { name } links { until } } }
            { organization(id: "371702004") { children(kinds: [COMMUNITY], first: 3) { totalCount edges { node { name } } } } }
            { organization(id: "371702004") { descendants(maxDepth: 2) { edges { node { name } } } } }
            { organization(id: "371702004") { ...Served } } fragment Served on Organization { posts(first: 2) { edges { node { title } } } }
            { organization(id: "371702004") { ... on Organization { appointments(includeDescendants: true) { totalCount } } } }
            { organization(id: "371702004", asOf: "2020-01-01") { ancestors { name } } }
            { one: organization(id: "371702004") { ancestors { id } } other: organization(id: "371602002") { ancestors { id } } }
            { member(id: "371702004/m-0001") { name crossPosted appointments(current: true) { title } } }
            { organization(id: "nowhere") { ancestors { name } } }
            """)
    void takesOneStatement(String document) {
        assertThat(statements(document, Map.of())).isEqualTo(1);
    }

    @Test
    void answersThatDayWhichTheRootIsAskedAbout() {
        String document = "query($day: Date) { organization(id: \"990101001\", asOf: $day) {"
                + " descendants(first: 1) { totalCount } children(first: 1) { totalCount } } }";

        int today = ask(document, Map.of())
                .path("organization.descendants.totalCount")
                .entity(Integer.class)
                .get();
        int longAgo = ask(document, Map.of("day", "1900-01-01"))
                .path("organization.descendants.totalCount")
                .entity(Integer.class)
                .get();

        assertThat(today).isPositive();
        assertThat(longAgo).isLessThan(today);
    }

    @Test
    void leavesOutWhatADirectiveLeavesOut() {
        String document = "query($with: Boolean!) { organization(id: \"371702004\") {"
                + " name ancestors @include(if: $with) { name } } }";

        ask(document, Map.of("with", false)).path("organization.ancestors").pathDoesNotExist();
        assertThat(statements(document, Map.of("with", false))).isEqualTo(1);
    }

    @Test
    void answersOneFieldAskedTwiceInDifferentWays() {
        var found = ask(
                "{ organization(id: \"371702004\") { own: appointments { totalCount }"
                        + " all: appointments(includeDescendants: true) { totalCount } } }",
                Map.of());

        int all =
                found.path("organization.all.totalCount").entity(Integer.class).get();
        assertThat(found.path("organization.own.totalCount")
                        .entity(Integer.class)
                        .get())
                .isLessThan(all);
    }

    @Test
    void saysOnceWhatIsWrongWithAnArgument() {
        graphQl.document("{ organization(id: \"371702004\") { name descendants(maxDepth: -1) { totalCount } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(
                                error -> String.valueOf(error.getExtensions().get("code")))
                        .containsExactly("BAD_USER_INPUT"));
    }

    private long statements(String document, Map<String, Object> variables) {
        return Statements.during(meters, () -> ask(document, variables)).total();
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        // a variable that nobody knows makes it another request, for which no answer is kept
        GraphQlTester.Request<?> request = graphQl.document(document).variable("request", requests++);
        variables.forEach(request::variable);
        GraphQlTester.Response response = request.execute();
        response.errors().verify();
        return response;
    }
}
