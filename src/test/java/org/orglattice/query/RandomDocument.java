package org.orglattice.query;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Documents that are shaped as those of clients are, of the schema's own fields, arguments and types; here and there something
 * does not fit, is not there, or goes in circles.
 */
final class RandomDocument {

    private static final int DEPTH = 6;
    private static final List<String> VARIABLES = List.of("a", "b", "c");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "2", "200", "201", "2147483647", "2147483648", "1e99", "-0.5");
    private static final List<String> STRINGS = List.of(
            "\"\"",
            "\"1\"",
            "\"街道\"",
            "\"2021-02-30\"",
            "\"2021-11\"",
            "\"\\u0000\"",
            "\"\\uD83D\\uDE00\"",
            "\"%s' OR 1=1 //\"",
            "\"\"\"\n  block \\\"\"\" of text\n\"\"\"");
    private static final List<String> OTHERS = List.of("null", "true", "NOTHING", "{}", "[]", "[[1]]", "{x: $a}", "$d");
    private static final List<String> DIRECTIVES = List.of(
            "@skip(if: true)",
            "@include(if: $a)",
            "@skip",
            "@listSize(assumedSize: 1)",
            "@x(y: 1)",
            "@skip(if: false) @skip(if: false)");

    private final GraphQLSchema schema;
    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomDocument(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    /** Writes one. */
    static String write(GraphQLSchema schema, Random random) {
        RandomDocument document = new RandomDocument(schema, random);
        document.operation();
        for (String name : VARIABLES) {
            document.fragment(name);
        }
        return document.text.toString();
    }

    private void operation() {
        if (seldom()) {
            text.append("mutation ");
            variables();
            selection(schema.getMutationType(), 0);
        } else if (seldom()) {
            text.append("subscription ");
            variables();
            selection(schema.getSubscriptionType(), 0);
        } else {
            text.append("query Q");
            variables();
            selection(schema.getQueryType(), 0);
        }
    }

    private void variables() {
        List<GraphQLType> inputs = schema.getAllTypesAsList().stream()
                .filter(GraphQLInputType.class::isInstance)
                .map(GraphQLType.class::cast)
                .toList();
        text.append(VARIABLES.stream()
                .map(name -> "$" + name + ": " + ((GraphQLNamedType) any(inputs)).getName() + any(List.of("", "!")))
                .collect(Collectors.joining(", ", "(", ")")));
    }

    private void fragment(String name) {
        if (random.nextBoolean()) {
            GraphQLType type = any(schema.getAllTypesAsList());
            text.append(" fragment ").append(name).append(" on ").append(((GraphQLNamedType) type).getName());
            selection(type, DEPTH - 2);
        }
    }

    private void selection(GraphQLType type, int depth) {
        text.append(" {");
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            select(type, depth);
        }
        text.append(" }");
    }

    private void select(GraphQLType type, int depth) {
        if (seldom()) {
            text.append(" ...").append(any(VARIABLES));
        } else if (seldom()) {
            GraphQLType other = any(possible(type));
            text.append(" ... on ").append(((GraphQLNamedType) other).getName());
            directive();
            selection(other, depth + 1);
        } else if (seldom() || !(type instanceof GraphQLFieldsContainer)) {
            text.append(any(List.of(
                    " __typename", " nothing", " __schema { types { name } }", " __type(name: \"Node\") { name }")));
        } else {
            field(any(((GraphQLFieldsContainer) type).getFieldDefinitions()), depth);
        }
    }

    private void field(GraphQLFieldDefinition field, int depth) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean selects = !GraphQLTypeUtil.isLeaf(type);
        if (selects && depth >= DEPTH) {
            text.append(" __typename");
            return;
        }
        text.append(seldom() ? " x" + random.nextInt(3) + ": " : " ").append(field.getName());
        arguments(field.getArguments());
        directive();
        if (selects != seldom()) {
            selection(type, depth + 1);
        }
    }

    private void arguments(List<GraphQLArgument> arguments) {
        String given = arguments.stream()
                .filter(each -> GraphQLTypeUtil.isNonNull(each.getType()) || random.nextInt(3) == 0)
                .map(each -> each.getName() + ": " + value(each.getType(), 0))
                .collect(Collectors.joining(", "));
        if (!given.isEmpty()) {
            text.append('(').append(given).append(')');
        }
    }

    private String value(GraphQLType type, int depth) {
        if (seldom()) {
            return any(OTHERS);
        }
        if (seldom()) {
            return "$" + any(VARIABLES);
        }
        if (type instanceof GraphQLNonNull whole) {
            return value(whole.getWrappedType(), depth);
        }
        if (type instanceof GraphQLList list) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(number -> value(list.getWrappedType(), depth))
                    .collect(Collectors.joining(" ", "[", "]"));
        }
        if (type instanceof GraphQLEnumType choices) {
            return any(choices.getValues()).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream()
                    .filter(each -> depth < DEPTH && random.nextBoolean())
                    .map(each -> each.getName() + ": " + value(each.getType(), depth + 1))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        String name = ((GraphQLNamedType) type).getName().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "int", "float" -> any(NUMBERS);
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> any(STRINGS);
        };
    }

    private void directive() {
        if (seldom()) {
            text.append(' ').append(any(DIRECTIVES));
        }
    }

    private List<? extends GraphQLType> possible(GraphQLType type) {
        if (type instanceof GraphQLInterfaceType shared) {
            return schema.getImplementations(shared);
        }
        return type instanceof GraphQLUnionType union ? union.getTypes() : List.of(type);
    }

    private boolean seldom() {
        return random.nextInt(12) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
