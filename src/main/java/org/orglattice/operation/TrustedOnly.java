package org.orglattice.operation;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.exceptions.Neo4jException;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses documents that are not trusted, where no others are to be served: before anything is made of them, by whatever way
 * they come.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class TrustedOnly implements WebGraphQlInterceptor {

    private static final Bilingual NOT_TRUSTED = new Bilingual(
            "本服务只执行随附的操作和管理员登记的操作，这不是其中之一：请使用 graphql/operations 中的操作，或请管理员用 POST /operations/trusted 登记。",
            "This service serves only the operations that it ships and those that an administrator has registered, and this is"
                    + " none of them: use one of graphql/operations, or have it registered by POST /operations/trusted.");

    private static final Bilingual UNCHECKED =
            new Bilingual("数据库暂时不可用，请稍后再试。", "The database is away for the moment; try again later.");

    private final ServedOperations served;
    private final TrustedOperations trusted;

    TrustedOnly(@Value("${orglattice.operations:any}") ServedOperations served, TrustedOperations trusted) {
        this.served = served;
        this.trusted = trusted;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        try {
            return served == ServedOperations.ANY || trusted.contain(request.getDocument())
                    ? chain.next(request)
                    : Mono.just(refused(request, ErrorCode.OPERATION_NOT_TRUSTED, ErrorType.FORBIDDEN, NOT_TRUSTED));
        } catch (Neo4jException e) {
            return Mono.just(refused(request, ErrorCode.SERVICE_UNAVAILABLE, ErrorType.INTERNAL_ERROR, UNCHECKED));
        }
    }

    private static WebGraphQlResponse refused(
            WebGraphQlRequest request, ErrorCode code, ErrorType type, Bilingual sentence) {
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message(sentence.in(locale))
                .errorType(type)
                .extensions(Map.of("code", code.name()))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(
                request.toExecutionInput(),
                ExecutionResult.newExecutionResult().addError(error).build()));
    }
}
