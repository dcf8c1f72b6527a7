package org.orglattice.query;

import java.util.Locale;
import java.util.UUID;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.orglattice.graph.TurnMissed;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Makes problems (RFC 9457) of what REST controllers throw: the sentence in the reader's language as detail, and in both as
 * {@code message}. What nobody foresaw is logged under an id, and only the id is told.
 */
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String TIMED_OUT = "TransactionTimedOut";
    private static final String SECONDS_TO_WAIT = "10";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> requestError(RequestError error, Locale locale) {
        HttpStatus status = status(error.code());
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return response.body(Problems.of(status, error.code(), error.sentence(), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseError(Neo4jException error, Locale locale) {
        if (error.code().contains(TIMED_OUT)) {
            return requestError(
                    new RequestError(
                            ErrorCode.TIMED_OUT,
                            new Bilingual("超过了时限：请缩小范围。", "It took longer than it may: narrow its scope.")),
                    locale);
        }
        if (error instanceof RetryableException) {
            LOG.warn("The database is away: {}", error.getMessage());
            return requestError(
                    new RequestError(
                            ErrorCode.SERVICE_UNAVAILABLE,
                            new Bilingual("数据库暂时不可用，请稍后再试。", "The database is away for the moment; try again later.")),
                    locale);
        }
        return unforeseen(error, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> turnMissed(TurnMissed missed, Locale locale) {
        return requestError(
                new RequestError(
                        ErrorCode.RETRY_LATER,
                        new Bilingual(
                                "正在导入大量数据，什么都没有改动：请稍后再试。",
                                "A large data set is being loaded, and nothing was changed: try again later.")),
                locale);
    }

    // Spring's own: a method that is not allowed, a parameter that is missing, and the like
    @ExceptionHandler
    ResponseEntity<Object> springsOwn(Exception error, Locale locale) {
        if (error instanceof ErrorResponse known) {
            return ResponseEntity.status(known.getStatusCode())
                    .headers(known.getHeaders())
                    .body(known.getBody());
        }
        Neo4jException database = DatabaseFaults.in(error);
        ResponseEntity<ProblemDetail> problem =
                database == null ? unforeseen(error, locale) : databaseError(database, locale);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .body(problem.getBody());
    }

    private ResponseEntity<ProblemDetail> unforeseen(Throwable error, Locale locale) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request {} failed", id, error);
        return requestError(
                new RequestError(
                        ErrorCode.INTERNAL_ERROR,
                        Bilingual.of("服务内部出错，编号 %s。", "The service failed; the id of the fault is %s.", id)),
                locale);
    }

    private static HttpStatus status(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN, OPERATION_NOT_TRUSTED -> HttpStatus.FORBIDDEN;
            case TOO_LARGE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY_EXPORTS,
                    TOO_MANY_SUBSCRIPTIONS,
                    TOO_MANY_IMPORTS,
                    TOO_MANY_FOLLOWERS,
                    TIMED_OUT,
                    SERVICE_UNAVAILABLE,
                    RETRY_LATER -> HttpStatus.SERVICE_UNAVAILABLE;
            case QUOTA_EXCEEDED -> HttpStatus.INSUFFICIENT_STORAGE;
            case IDEMPOTENCY_KEY_IN_USE, IDEMPOTENCY_KEY_REUSED, ENDED_ALREADY -> HttpStatus.CONFLICT;
            case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
            default -> HttpStatus.BAD_REQUEST;
        };
    }
}
