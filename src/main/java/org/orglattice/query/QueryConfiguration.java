package org.orglattice.query;

import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;

/**
 * Puts the parts of a request's way together.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(DateScalar.TYPE)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Json)
                .scalar(PartialDateScalar.TYPE);
    }

    @Bean
    GraphQlSourceBuilderCustomizer schemaCompletion(
            SchemaInspection inspection,
            List<KeyedFields> keyed,
            MeterRegistry meters,
            ObjectProvider<DataFetcherExceptionResolver> resolvers) {
        return builder -> builder.configureTypeDefinitions(new InheritedFields())
                .configureTypeDefinitions(new ConnectionTypes())
                .defaultTypeResolver(new TypeNames())
                .typeVisitors(List.of(new Defaults(), new AsOf(), new Foresight(keyed), new FetcherTimings(meters)))
                .inspectSchemaMappings(inspection::describeTypes, inspection::accept)
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new KnownDocuments())
                        .queryExecutionStrategy(
                                new PropertyExecution(DataFetcherExceptionResolver.createExceptionHandler(
                                        resolvers.orderedStream().toList()))));
    }

    /** Its presence keeps Spring from putting an empty page in the place of a list that failed. */
    @Bean
    @Primary
    CursorStrategy<String> cursors() {
        return new Cursors("");
    }

    @Bean
    Instrumentation requestLimits(QueryLimits limits) {
        return new RequestLimits(limits);
    }

    @Bean
    Instrumentation freshEvents(QueryLimits limits) {
        return new FreshEvents(limits);
    }

    /** In the place of Spring's. */
    @Bean
    GraphQlSseHandler eventStreams(WebGraphQlHandler handler, GraphQlProperties properties) {
        return new EventStreams(handler, properties.getHttp().getSse().getKeepAlive());
    }
}
