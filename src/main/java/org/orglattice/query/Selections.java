package org.orglattice.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Tells controllers what is selected of their fields. It is found out once for each field of a document that is kept; the
 * engine's own selection set is put together anew for every request.
 */
@Component
class Selections implements HandlerMethodArgumentResolver {

    // by identity: documents are kept, and with them their fields
    private final Cache<Field, Selection> known =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * What is selected of a field.
     *
     * @param environment the field
     * @return its selection
     */
    Selection of(DataFetchingEnvironment environment) {
        MergedField field = environment.getMergedField();
        return field.getFields().size() == 1
                ? known.get(field.getSingleField(), single -> read(environment))
                : read(environment);
    }

    private static Selection read(DataFetchingEnvironment environment) {
        return new SelectionReader(environment).read();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Selection.class;
    }

    @Override
    public Selection resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return of(environment);
    }
}
