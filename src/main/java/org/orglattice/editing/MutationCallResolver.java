package org.orglattice.editing;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method the mutation that is called, its input as it stands in the request: binding it to a class would
 * lose which fields were left out.
 */
@Component
class MutationCallResolver implements HandlerMethodArgumentResolver {

    private static final String INPUT = "input";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MutationCall.class;
    }

    @Override
    public MutationCall resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Map<String, Object> input = field.getArgument(INPUT);
        return new MutationCall(field.getField().getName(), new Input(input, List.of(INPUT)));
    }
}
