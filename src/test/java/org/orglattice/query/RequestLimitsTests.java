package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLimitsTests {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("""
                    directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
                    type Query { all(first: Int = 50): Page!  one: Node  nodes(ids: [ID!]!): [Node]!  other: Node }
                    type Page { edges: [Edge!]!  totalCount: Int! }
                    type Edge { node: Node! }
                    interface Node { id: ID!  below(first: Int = 50): Page!  up: [Node!]! @listSize(assumedSize: 6)  any: [ID!]!  home: Node }
                    type Grid implements Node { id: ID!  below(first: Int = 50): Page!  up: [Node!]!  any: [ID!]!  home: Node  level: Int }
                    """));

    private static final int MANY = 1_000_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                | {one{__typename}} | 2
                | {one{id}} | 2
                | {one{id any}} | 3
                | {all(first: 7){totalCount}} | 8
                | {all(first: 7){edges{node{id}}}} | 22
                | {all{edges{node{id}}}} | 151
              5 | query($n: Int = 7){all(first: $n){totalCount}} | 6
                | query($n: Int = 7){all(first: $n){totalCount}} | 8
                | query($n: Int){all(first: $n){totalCount}} | 51
                | {all(first: -3){totalCount}} | 2
                | {all(first: 2){edges{node{below(first: 3){edges{node{id}}}}}}} | 25
                | {one{up{id}}} | 8
                | {one{up{up{id}}}} | 44
                | {nodes(ids: ["a", "b", "c"]){id}} | 4
                | {nodes(ids: "a"){id}} | 11
                | {one{... on Grid{level} ... {id}}} | 3
                | {one @skip(if: true){id any} other{id}} | 2
                | {one @include(if: false){id any} other{id}} | 2
                | {one @skip(if: false) @include(if: true){id}} | 2
              1 | query($n: Int, $s: Boolean = true){one @skip(if: $s){id any} all(first: $n){totalCount}} | 2
                | {__schema{types{name fields{name}}}} | 2
            """)
    void countsValuesByTheLengthOfLists(Integer n, String query, int values) {
        Map<String, Object> variables = n == null ? Map.of() : Map.of("n", n);

        assertThat(refusal(query, variables, 20, values)).isNull();
        assertThat(refusal(query, variables, 20, values - 1)).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {a:all(first: 10){...P} b:all(first: 10){...P}} fragment P on Page {edges{node{id}}} | 62
            {one{...N} other{home{...N}}} fragment N on Node {below(first: 9){totalCount} ... on Grid {level}} | 25
            {one{...A ...B}} fragment A on Node {id ...C} fragment B on Node {...C} fragment C on Node {any} | 4
            """)
    void countsFragmentsWhereverTheyAreSpread(String query, int values) {
        assertThat(refusal(query, 20, values)).isNull();
        assertThat(refusal(query, 20, values - 1)).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
    }

    @Test
    void measuresDepthThroughFragmentsThatStandHigherUpToo() {
        String query = """
                {one{...A ...B ...C}}
                fragment C on Node {home{home{id}}}
                fragment B on Node {home{home{...C}}}
                fragment A on Node {home{home{...B}}}
                """;

        assertThat(refusal(query, 8, MANY)).isNull();
        assertThat(refusal(query, 7, MANY)).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {one{id}} | 2
            {one{id home{home{id}}} other{home{id}}} | 4
            {one{... on Grid{... {id}}}} | 2
            {__schema{queryType{fields{name}}}} | 4
            """)
    void measuresDepthByNestedFields(String query, int depth) {
        assertThat(refusal(query, depth, MANY)).isNull();
        assertThat(refusal(query, depth - 1, MANY)).isEqualTo(ErrorCode.QUERY_TOO_DEEP);
    }

    @Test
    void doesNotOverflow() {
        String ofLongest = "all(first: 2147483647){edges{node{";
        String query = "{" + ofLongest.replace("all", "a:all") + "id}}} " + ofLongest.replace("all", "b:all")
                + ("below(first: 2147483647){edges{node{").repeat(3) + "id" + "}}}".repeat(4) + "}";

        assertThat(refusal(query, 20, MANY)).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
        assertThat(refusal(query, 20, 1_000_000_000)).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
    }

    @Test
    void isNotHeldUpByFragmentsThatDoubleEachOther() {
        StringBuilder query = new StringBuilder("{...F0}");
        for (int i = 0; i < 200; i++) {
            query.append(" fragment F%1$d on Query {...F%2$d ...F%2$d}".formatted(i, i + 1));
        }
        query.append(" fragment F200 on Query {one{id}}");

        assertThat(refusal(query.toString(), 20, 50_000)).isEqualTo(ErrorCode.QUERY_TOO_COMPLEX);
    }

    private static ErrorCode refusal(String query, int depth, int complexity) {
        return refusal(query, Map.of(), depth, complexity);
    }

    private static ErrorCode refusal(String query, Map<String, Object> variables, int depth, int complexity) {
        var limits = new QueryLimits(depth, complexity, 200, Duration.ofSeconds(1));
        ExecutionResult result = GraphQL.newGraphQL(SCHEMA)
                .instrumentation(new RequestLimits(limits))
                .build()
                .execute(ExecutionInput.newExecutionInput(query).variables(variables));
        return result.getErrors().stream()
                .filter(LimitExceeded.class::isInstance) // others tell that the schema has no data
                .map(error -> ((LimitExceeded) error).code())
                .findFirst()
                .orElse(null);
    }
}
