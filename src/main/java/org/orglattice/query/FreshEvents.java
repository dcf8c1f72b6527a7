package org.orglattice.query;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import org.jspecify.annotations.Nullable;

/**
 * Answers each event of a subscription like a request of its own: by its own deadline, as of the day on which it comes, and
 * without what was read for earlier ones.
 */
final class FreshEvents extends SimplePerformantInstrumentation {

    private final QueryLimits limits;

    FreshEvents(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext subscription = parameters.getExecutionContext();
        subscription.getGraphQLContext().put(Deadline.class, Deadline.in(limits.timeout()));
        SnapshotResolver.forgetDay(subscription.getGraphQLContext());
        GraphLoader.forgetAnswers(subscription.getDataLoaderRegistry());
        return super.beginSubscribedFieldEvent(parameters, state);
    }
}
