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
    private final SnapshotResolver snapshots;

    SliceResolver(QueryLimits limits, SnapshotResolver snapshots) {
        this.limits = limits;
        this.snapshots = snapshots;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Slice.class;
    }

    @Override
    public Slice resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        int first = field.<Integer>getArgument("first");
        Snapshot snapshot = snapshots.resolveArgument(parameter, field);
        boolean counted = snapshot.selection().contains("totalCount");
        Cursors cursors = Cursors.of(field, snapshot.isToday());
        return Slice.first(first, limits.pageSize(), counted, cursors).behind(field.getArgument("after"));
    }
}
