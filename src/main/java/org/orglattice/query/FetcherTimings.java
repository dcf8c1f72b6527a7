package org.orglattice.query;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;

/**
 * Times the fields that a controller method answers, until their answer is there. Fields that are read off an object are not
 * timed: that would take longer than to read them. For the same reason these are plain timers, and no spans.
 */
final class FetcherTimings extends GraphQLTypeVisitorStub {

    /** The timer of fields, tagged by {@code field}, such as {@code Organization.posts}. */
    static final String FETCHERS = "orglattice.fetchers";

    private final MeterRegistry meters;

    FetcherTimings(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLCodeRegistry.Builder code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        GraphQLFieldsContainer parent = (GraphQLFieldsContainer) context.getParentNode();
        DataFetcher<?> fetcher = code.getDataFetcher(coordinates(parent, field), field);
        if (!parent.getName().startsWith("__") && !(fetcher instanceof TrivialDataFetcher)) {
            Timer timer = Timer.builder(FETCHERS)
                    .description("How long fields take that a method answers")
                    .tag("field", ownerOf(field, parent) + "." + field.getName())
                    .register(meters);
            code.dataFetcher(coordinates(parent, field), timed(fetcher, timer));
        }
        return TraversalControl.CONTINUE;
    }

    /** Types have many fields in common, which are those of their interface. */
    private static String ownerOf(GraphQLFieldDefinition field, GraphQLFieldsContainer parent) {
        List<GraphQLNamedOutputType> interfaces =
                parent instanceof GraphQLObjectType type ? type.getInterfaces() : List.of();
        return interfaces.stream()
                .filter(GraphQLInterfaceType.class::isInstance)
                .map(GraphQLInterfaceType.class::cast)
                .filter(declaring -> declaring.getFieldDefinition(field.getName()) != null)
                .map(GraphQLInterfaceType::getName)
                .findFirst()
                .orElse(parent.getName());
    }

    static DataFetcher<?> timed(DataFetcher<?> fetcher, Timer timer) {
        return environment -> {
            long begun = System.nanoTime();
            Object value;
            try {
                value = fetcher.get(environment);
            } catch (Throwable fault) {
                record(timer, begun);
                throw fault;
            }
            if (value instanceof Mono<?> later) {
                return later.doOnTerminate(() -> record(timer, begun));
            }
            record(timer, begun);
            return value;
        };
    }

    private static void record(Timer timer, long begun) {
        timer.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
}
