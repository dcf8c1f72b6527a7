package org.orglattice.query;

import graphql.ErrorType;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.Locale;
import java.util.Map;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Sets a request its deadline, and gives the errors that the engine itself raises a code and a sentence in the reader's
 * language.
 */
@Component
class ErrorTranslation implements WebGraphQlInterceptor {

    private final QueryLimits limits;

    ErrorTranslation(QueryLimits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Deadline deadline = Deadline.in(limits.timeout());
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context -> prepare(context, deadline)).build());
        Locale locale = request.getLocale() == null ? Locale.ENGLISH : request.getLocale();
        return chain.next(request).map(response -> translate(response, locale));
    }

    /** What a field asks behind an answer goes to the database together, too; events come in the order of their source. */
    static void prepare(GraphQLContext.Builder context, Deadline deadline) {
        context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
        GraphQL.unusualConfiguration(context.put(Deadline.class, deadline))
                .dataloaderConfig()
                .enableDataLoaderChaining(true);
    }

    private static WebGraphQlResponse translate(WebGraphQlResponse response, Locale locale) {
        if (response.getExecutionResult().getErrors().isEmpty()) {
            return response;
        }
        return response.transform(builder -> builder.errors(response.getExecutionResult().getErrors().stream()
                .map(error -> translate(error, locale))
                .toList()));
    }

    private static GraphQLError translate(GraphQLError error, Locale locale) {
        if (error instanceof LimitExceeded limit) {
            return coded(error, limit.code(), limit.sentence(), locale);
        }
        if (error instanceof UnknownOperationException) {
            return coded(
                    error,
                    ErrorCode.OPERATION_RESOLUTION_FAILURE,
                    Bilingual.of(
                            "没有指明要执行的操作，或没有这个操作：%s",
                            "It is not clear which operation is meant: %s", error.getMessage()),
                    locale);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return coded(
                    error,
                    ErrorCode.QUERY_TOO_COMPLEX,
                    Bilingual.of(
                            "对接口定义的查询绕了圈子：%s", "The request asks about the schema in circles: %s", error.getMessage()),
                    locale);
        }
        if (!(error.getErrorType() instanceof ErrorType raised)) {
            return error;
        }
        return switch (raised) {
            case InvalidSyntax ->
                coded(
                        error,
                        ErrorCode.GRAPHQL_PARSE_FAILED,
                        Bilingual.of("查询语句有语法错误：%s", "The document is not GraphQL: %s", error.getMessage()),
                        locale);
            case NullValueInNonNullableField ->
                coded(
                        error,
                        ErrorCode.INTERNAL_ERROR,
                        Bilingual.of("服务内部出错：%s", "The service failed: %s", error.getMessage()),
                        locale);
            case ValidationError, DataFetchingException, ExecutionAborted, OperationNotSupported ->
                coded(
                        error,
                        ErrorCode.GRAPHQL_VALIDATION_FAILED,
                        Bilingual.of("请求不符合接口定义：%s", "The request does not fit the schema: %s", error.getMessage()),
                        locale);
        };
    }

    private static GraphQLError coded(GraphQLError error, ErrorCode code, Bilingual sentence, Locale locale) {
        return GraphqlErrorBuilder.newError()
                .message(sentence.in(locale))
                .path(error.getPath())
                .locations(error.getLocations())
                .errorType(error.getErrorType())
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
