package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.orglattice.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Puts what cannot be meant into each argument of the schema, one at a time. */
@ServiceTest
class BadInputIT {

    private static final List<Object> TEXTS = List.of(
            "",
            " ",
            "\0",
            "\u0007\u001b[0m\r\n",
            "街".repeat(20_000),
            "#",
            "990101001#",
            "' OR 1 = 1 //",
            "\"\\$id} {`",
            "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ / AND OR NOT",
            "\uD83C\uDFD8\uFE0F",
            "\uD800",
            "%20",
            7,
            List.of("a", "b"));
    private static final List<Object> NUMBERS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE, 3_000_000_000L, 1.5, "1");
    private static final List<Object> DAYS =
            List.of("0000-01-01", "0001-01-01", "9999-12-31", "2023-02-29", "2023", "today", "", 20230101);
    private static final List<Object> CHOICES = List.of("", "nothing", "grid", 1, List.of());
    private static final List<Object> TRUTHS = List.of("true", 1, List.of());

    /** What has to be given beside the argument that is tried. */
    private static final Map<String, String> NEEDED = Map.of(
            "id", "\"990101001\"",
            "ids", "[\"990101001\"]",
            "root", "\"990101001\"",
            "from", "\"990101001\"",
            "to", "\"qh/wang\"",
            "text", "\"清河\"");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    GraphQlSource source;

    @TestFactory
    Stream<DynamicTest> endsInNoInternalError() {
        GraphQLSchema schema = source.schema();
        Stream<DynamicTest> atRoot = tests(schema.getQueryType(), "{ %s }");
        Stream<DynamicTest> ofOrganization =
                tests(schema.getObjectType("SubDistrict"), "{ organization(id: \"990101001\") { %s } }");
        Stream<DynamicTest> ofMember = tests(schema.getObjectType("Member"), "{ member(id: \"qh/wang\") { %s } }");
        return Stream.of(atRoot, ofOrganization, ofMember).flatMap(tests -> tests);
    }

    private Stream<DynamicTest> tests(GraphQLObjectType type, String frame) {
        return type.getFieldDefinitions().stream()
                .flatMap(field -> field.getArguments().stream()
                        .map(argument -> DynamicTest.dynamicTest(
                                type.getName() + "." + field.getName() + " " + argument.getName(),
                                () -> values(argument).forEach(value -> ask(field, argument, value, frame)))));
    }

    private void ask(GraphQLFieldDefinition field, GraphQLArgument argument, Object value, String frame) {
        String others = field.getArguments().stream()
                .filter(other -> other != argument && GraphQLTypeUtil.isNonNull(other.getType()))
                .map(other -> other.getName() + ": " + NEEDED.get(other.getName()) + " ")
                .collect(Collectors.joining());
        String type = GraphQLTypeUtil.simplePrint(argument.getType());
        String call = "%s(%s %s: $value) %s".formatted(field.getName(), others, argument.getName(), selection(field));
        Map<String, Object> variables = new HashMap<>();
        variables.put("value", value);
        var response = graphQl.document("query($value: %s) %s".formatted(type, frame.formatted(call)))
                .variables(variables)
                .execute()
                .returnResponse();

        assertThat(response.getErrors())
                .as("%s with %.60s", call, value)
                .extracting(error -> String.valueOf(error.getExtensions().get("code")))
                .isSubsetOf(Set.of("BAD_USER_INPUT", "NOT_FOUND", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"));
    }

    private static String selection(GraphQLFieldDefinition field) {
        String type = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        return type.endsWith("Connection") ? "{ pageInfo { hasNextPage } }" : "{ __typename }";
    }

    private static List<Object> values(GraphQLArgument argument) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(argument.getType());
        List<Object> values = new ArrayList<>(scalars(type));
        if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))) {
            values.addAll(scalars(type).stream().map(Arrays::asList).toList());
            values.add(Arrays.asList((Object) null));
            values.add(List.of());
        }
        values.add(null);
        return values;
    }

    private static List<Object> scalars(GraphQLNamedType type) {
        if (type instanceof GraphQLEnumType) {
            return CHOICES;
        }
        if (type instanceof GraphQLInputObjectType input) {
            List<Object> objects = new ArrayList<>(List.of(Map.of(), "x", Map.of("nothing", 1)));
            input.getFields()
                    .forEach(field -> scalars(GraphQLTypeUtil.unwrapAll(field.getType()))
                            .forEach(value -> objects.add(Map.of(field.getName(), value))));
            return objects;
        }
        return switch (type.getName()) {
            case "Int" -> NUMBERS;
            case "Date" -> DAYS;
            case "Boolean" -> TRUTHS;
            default -> TEXTS;
        };
    }
}
