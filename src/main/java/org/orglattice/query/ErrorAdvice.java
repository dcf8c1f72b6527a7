package org.orglattice.query;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.orglattice.graph.TurnMissed;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;

/**
 * Makes errors for people of what the fields of a request throw. What nobody foresaw is logged under an id, and only the
 * id is told.
 */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    // the server's and the client's spelling of "it took too long"
    private static final String TIMED_OUT = "TransactionTimedOut";

    private static final int SECONDS_TO_WAIT = 10;

    @GraphQlExceptionHandler
    GraphQLError requestError(RequestError error, DataFetchingEnvironment field) {
        return error(error, field);
    }

    @GraphQlExceptionHandler
    GraphQLError unreadableArgument(BindException error, DataFetchingEnvironment field) {
        return error(RequestError.badInput("参数无法读取：%s", "An argument cannot be read: %s", error.getMessage()), field);
    }

    @GraphQlExceptionHandler
    GraphQLError databaseError(Neo4jException error, DataFetchingEnvironment field) {
        if (error.code().contains(TIMED_OUT)) {
            return error(Deadline.of(field.getGraphQlContext()).timedOut(), field);
        }
        if (error instanceof RetryableException) {
            LOG.warn("The database is away: {}", error.getMessage());
            return error(
                    new RequestError(
                            ErrorCode.SERVICE_UNAVAILABLE,
                            new Bilingual("数据库暂时不可用，请稍后再试。", "The database is away for the moment; try again later.")),
                    field);
        }
        return fault(error, field);
    }

    @GraphQlExceptionHandler
    GraphQLError turnMissed(TurnMissed missed, DataFetchingEnvironment field) {
        return error(
                new RequestError(
                        ErrorCode.RETRY_LATER,
                        new Bilingual(
                                "正在导入大量数据，什么都没有改动：请稍后再试。",
                                "A large data set is being loaded, and nothing was changed: try again later.")),
                field,
                Map.of("retryAfter", SECONDS_TO_WAIT));
    }

    @GraphQlExceptionHandler
    GraphQLError unforeseen(Throwable error, DataFetchingEnvironment field) {
        Neo4jException database = DatabaseFaults.in(error);
        return database == null ? fault(error, field) : databaseError(database, field);
    }

    private static GraphQLError fault(Throwable error, DataFetchingEnvironment field) {
        String id = field.getExecutionId().toString();
        // by its name in the schema: an alias may be anything
        LOG.error("Request {} failed at {}", id, field.getFieldDefinition().getName(), error);
        return error(
                new RequestError(
                        ErrorCode.INTERNAL_ERROR,
                        Bilingual.of("服务内部出错，编号 %s。", "The service failed; the id of the fault is %s.", id)),
                field);
    }

    private static GraphQLError error(RequestError error, DataFetchingEnvironment field) {
        return error(error, field, Map.of());
    }

    private static GraphQLError error(RequestError error, DataFetchingEnvironment field, Map<String, Object> more) {
        Map<String, Object> extensions = new HashMap<>(more);
        extensions.put("code", error.code().name());
        return GraphqlErrorBuilder.newError(field)
                .message(error.sentence().in(field.getLocale()))
                .errorType(classify(error.code()))
                .extensions(extensions)
                .build();
    }

    private static ErrorType classify(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN, OPERATION_NOT_TRUSTED -> ErrorType.FORBIDDEN;
            case INTERNAL_ERROR, TIMED_OUT, SERVICE_UNAVAILABLE, RETRY_LATER -> ErrorType.INTERNAL_ERROR;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
