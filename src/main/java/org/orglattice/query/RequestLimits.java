package org.orglattice.query;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.SelectionMeasure.Extent;

/**
 * Refuses requests that ask for more than {@link QueryLimits} allow, before anything is fetched for them.
 */
final class RequestLimits extends SimplePerformantInstrumentation {

    private final QueryLimits limits;

    RequestLimits(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        Extent asked = extent(parameters.getExecutionContext());
        if (asked.depth() > limits.depth()) {
            throw LimitExceeded.depth(asked.depth(), limits.depth());
        }
        if (asked.values() > limits.complexity()) {
            throw LimitExceeded.complexity(limits.complexity());
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private Extent extent(ExecutionContext request) {
        var sizes = new ListSizes(request.getCoercedVariables().toMap());
        return new SelectionMeasure(
                        request.getGraphQLSchema(), request.getFragmentsByName(), sizes, limits.complexity() + 1)
                .of(request.getOperationDefinition());
    }
}
