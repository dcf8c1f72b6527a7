package org.orglattice.query;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Puts the parts of a request's way together.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Json)
                .scalar(PartialDateScalar.TYPE);
    }

    @Bean
    GraphQlSourceBuilderCustomizer schemaCompletion() {
        return builder -> builder.configureTypeDefinitions(new InheritedFields())
                .configureTypeDefinitions(new ConnectionTypes())
                .defaultTypeResolver(new TypeNames())
                .typeVisitors(List.of(new AsOf()));
    }

    @Bean
    Instrumentation depthLimit(QueryLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth(), tooDeep -> {
            throw LimitExceeded.depth(tooDeep.getDepth(), limits.depth());
        });
    }

    @Bean
    Instrumentation complexityLimit(QueryLimits limits) {
        var values = new ValuesSelected(limits.complexity() + 1);
        return new MaxQueryComplexityInstrumentation(limits.complexity(), values, tooMuch -> {
            throw LimitExceeded.complexity(limits.complexity());
        });
    }
}
