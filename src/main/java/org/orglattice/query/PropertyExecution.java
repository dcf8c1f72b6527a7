package org.orglattice.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;

/**
 * Executes as graphql-java does, and takes a short cut where nothing is left to be fetched: what is selected below a field
 * and consists of properties only, however deep, is read in one go, without what the engine keeps of each field for those
 * who fetch. Where anything is not as it should be, such as a null that must not be, the engine itself goes the long way and
 * says so.
 */
final class PropertyExecution extends AsyncExecutionStrategy {

    // by identity: documents are kept, and with them their fields
    private final Cache<Field, Optional<PropertySelection>> selections =
            Caffeine.newBuilder().weakKeys().build();

    PropertyExecution(DataFetcherExceptionHandler handler) {
        super(handler);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext request, ExecutionStrategyParameters parameters) {
        MergedField field = parameters.getField();
        if (parameters.getSource() != null
                && field.getSingleField().getSelectionSet() != null
                && field.getFields().size() == 1) {
            GraphQLType type = parameters.getExecutionStepInfo().getUnwrappedNonNullType();
            Optional<PropertySelection> selection = selection(request, field, type);
            if (selection.isPresent()) {
                Object value = selection.get().read((GraphQLOutputType) type, parameters.getSource(), request);
                if (value != PropertySelection.UNREADABLE) {
                    // to the engine a value below which there is nothing
                    return new FieldValueInfo(CompleteValueType.SCALAR, value);
                }
            }
        }
        return super.completeValue(request, parameters);
    }

    private Optional<PropertySelection> selection(ExecutionContext request, MergedField field, GraphQLType type) {
        Optional<PropertySelection> known = selections.getIfPresent(field.getSingleField());
        if (known == null) {
            known = new PropertySelectionCompiler(request, fieldCollector)
                    .compile(field, GraphQLTypeUtil.unwrapAll(type));
            selections.put(field.getSingleField(), known);
        }
        return known;
    }
}
