package org.orglattice.query;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes an argument that is null for one that is left out: clients send null for what their users leave open. Of a
 * Boolean null is a value of its own, either.
 */
final class Defaults extends GraphQLTypeVisitorStub {

    /**
     * The value of an argument.
     *
     * @param value what the request gives
     * @param argument the argument
     * @return the value, or the argument's default in the place of null
     */
    static @Nullable Object valueOf(@Nullable Object value, GraphQLArgument argument) {
        return value == null ? GraphQLArgument.getArgumentDefaultValue(argument) : value;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        List<GraphQLArgument> arguments = field.getArguments().stream()
                .filter(argument -> argument.hasSetDefaultValue() && argument.getType() != Scalars.GraphQLBoolean)
                .toList();
        if (!arguments.isEmpty() && context.getParentNode() instanceof GraphQLObjectType parent) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            DataFetcher<?> given = code.getDataFetcher(coordinates(parent, field), field);
            DataFetcher<?> completed = environment -> given.get(withDefaults(environment, arguments));
            code.dataFetcher(coordinates(parent, field), completed);
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetchingEnvironment withDefaults(
            DataFetchingEnvironment environment, List<GraphQLArgument> arguments) {
        Map<String, Object> values = new HashMap<>(environment.getArguments());
        arguments.forEach(argument -> values.compute(argument.getName(), (name, value) -> valueOf(value, argument)));
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .arguments(values)
                .build();
    }
}
