package org.orglattice.access;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method who asks, and how they read personal data.
 */
@Component
class ViewerResolver implements HandlerMethodArgumentResolver {

    private final PersonalData personalData;

    ViewerResolver(PersonalData personalData) {
        this.personalData = personalData;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class || parameter.getParameterType() == PersonalReading.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment field) {
        Viewer viewer = field.getGraphQlContext().getOrDefault(Viewer.class, Viewer.ANONYMOUS);
        return parameter.getParameterType() == Viewer.class ? viewer : reading(viewer, field);
    }

    private PersonalReading reading(Viewer viewer, DataFetchingEnvironment field) {
        // without a log of what is shown nothing is
        Disclosures disclosures = field.getGraphQlContext().get(Disclosures.class);
        String operation = field.getOperationDefinition().getName();
        return disclosures == null
                ? personalData.reading(Viewer.ANONYMOUS, (name, members) -> {})
                : personalData.reading(viewer, (name, members) -> disclosures.add(operation, name, members));
    }
}
