package org.orglattice.answers;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Marks requests that read, and change nothing.
 */
@Component
class QueryMark extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext request = parameters.getExecutionContext();
        if (request.getOperationDefinition().getOperation() == Operation.QUERY) {
            request.getGraphQLContext().put(QueryMark.class, true);
        }
        return super.beginExecuteOperation(parameters, state);
    }

    static boolean isSet(GraphQLContext context) {
        return context.hasKey(QueryMark.class);
    }
}
