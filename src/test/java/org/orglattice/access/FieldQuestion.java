package org.orglattice.access;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that asks for one field at the root of the schema, and for nothing of what it gives. The arguments that it
 * needs are left to variables, so that a mutation that gets in changes nothing.
 *
 * @param name the operation and the field
 * @param document the question
 */
record FieldQuestion(String name, String document) {

    /** The questions for all queries and mutations. */
    static List<FieldQuestion> all(GraphQLSchema schema) {
        return Stream.concat(
                        schema.getQueryType().getFieldDefinitions().stream().map(field -> of("query", field)),
                        schema.getMutationType().getFieldDefinitions().stream().map(field -> of("mutation", field)))
                .toList();
    }

    private static FieldQuestion of(String operation, GraphQLFieldDefinition field) {
        List<GraphQLArgument> needed = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .toList();
        String variables = list(
                needed, argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
        String arguments = list(needed, argument -> argument.getName() + ": $" + argument.getName());
        String selection = GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
        return new FieldQuestion(
                operation + " " + field.getName(),
                operation + variables + " { " + field.getName() + arguments + selection + " }");
    }

    private static String list(List<GraphQLArgument> arguments, Function<GraphQLArgument, String> text) {
        return arguments.isEmpty() ? "" : arguments.stream().map(text).collect(Collectors.joining(", ", "(", ")"));
    }
}
