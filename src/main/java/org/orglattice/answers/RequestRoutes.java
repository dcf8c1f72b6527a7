package org.orglattice.answers;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlRequestPredicates;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stands before Spring's routes to GraphQL, which send those away without a word who ask by another method, in another
 * media type or for one.
 */
@Configuration(proxyBeanMethods = false)
class RequestRoutes {

    static final String PATH = "/graphql";

    static final List<MediaType> ANSWERS =
            List.of(MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON, MediaType.TEXT_EVENT_STREAM);

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> noGraphQlRoute() {
        // which take application/graphql, too, and refuse what is no media type at all
        RequestPredicate taken = GraphQlRequestPredicates.graphQlHttp(PATH)
                .or(GraphQlRequestPredicates.graphQlSse(PATH))
                .and(RequestPredicates.contentType(MediaType.APPLICATION_JSON));
        return RouterFunctions.route()
                .route(RequestPredicates.path(PATH).and(taken.negate()), RequestRoutes::refuse)
                .build();
    }

    private static ServerResponse refuse(ServerRequest request) throws Exception {
        if (request.method() != HttpMethod.POST) {
            throw new HttpRequestMethodNotSupportedException(request.method().name(), List.of(HttpMethod.POST.name()));
        }
        MediaType sent = request.headers().contentType().orElse(null);
        if (sent == null || !MediaType.APPLICATION_JSON.includes(sent)) {
            throw new HttpMediaTypeNotSupportedException(sent, List.of(MediaType.APPLICATION_JSON));
        }
        throw new HttpMediaTypeNotAcceptableException(ANSWERS);
    }
}
