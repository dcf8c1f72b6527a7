package org.orglattice.query;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method the slice that {@code first} and {@code after} ask for.
 */
@Component
class SliceResolver implements HandlerMethodArgumentResolver {

    private final QueryLimits limits;

    SliceResolver(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Slice.class;
    }

    @Override
    public Slice resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        int first = field.<Integer>getArgument("first");
        boolean counted = field.getSelectionSet().contains("totalCount");
        return Slice.of(first, field.getArgument("after"), limits.pageSize(), counted);
    }
}
