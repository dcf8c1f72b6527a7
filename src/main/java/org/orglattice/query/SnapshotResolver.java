package org.orglattice.query;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method the snapshot it answers from: as of its own {@code asOf}, or that of the root field above.
 */
@Component
class SnapshotResolver implements HandlerMethodArgumentResolver {

    private static final Object TODAY = SnapshotResolver.class;

    private final Today today;
    private final Selections selections;

    SnapshotResolver(Today today, Selections selections) {
        this.today = today;
        this.selections = selections;
    }

    /** Has a request that goes on see the day anew. */
    static void forgetDay(GraphQLContext context) {
        context.delete(TODAY);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Snapshot.class;
    }

    @Override
    public Snapshot resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        LocalDate today = today(environment.getGraphQlContext());
        LocalDate asked = AsOf.dayOf(environment);
        LocalDate day = asked == null ? today : asked;
        return new Snapshot(day, day.equals(today), GraphLoader.of(environment), selections.of(environment));
    }

    // one day for the whole request, also across midnight
    private LocalDate today(GraphQLContext context) {
        return context.computeIfAbsent(TODAY, key -> today.begin());
    }
}
