package org.orglattice.query;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Hands the {@code asOf} of a root field on to all that is nested under it, as the local context.
 */
final class AsOf extends GraphQLTypeVisitorStub {

    private static final String ARGUMENT = "asOf";

    /**
     * The day that a field is asked about.
     *
     * @param environment the field
     * @return the day, or {@code null} where the request leaves it at today
     */
    static @Nullable LocalDate dayOf(DataFetchingEnvironment environment) {
        LocalDate own = environment.getArgument(ARGUMENT);
        return own == null && environment.getLocalContext() instanceof LocalDate above ? above : own;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        if (field.getArgument(ARGUMENT) != null) {
            GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
            GraphQLFieldsContainer parent = (GraphQLFieldsContainer) context.getParentNode();
            DataFetcher<?> fetcher = code.getDataFetcher(coordinates(parent, field), field);
            code.dataFetcher(coordinates(parent, field), handingOn(fetcher));
        }
        return TraversalControl.CONTINUE;
    }

    private static DataFetcher<?> handingOn(DataFetcher<?> fetcher) {
        return environment -> {
            Object value = fetcher.get(environment);
            LocalDate day = dayOf(environment);
            if (day == null) {
                return value;
            }
            // what a controller method answers later, Spring hands over as a Mono
            return value instanceof Mono<?> later ? later.map(found -> asOf(day, found)) : asOf(day, value);
        };
    }

    private static DataFetcherResult<?> asOf(LocalDate day, @Nullable Object value) {
        return value instanceof DataFetcherResult<?> result
                ? result.transform(builder -> builder.localContext(day))
                : DataFetcherResult.newResult().data(value).localContext(day).build();
    }
}
