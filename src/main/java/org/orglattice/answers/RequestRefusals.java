package org.orglattice.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says in the form of GraphQL's errors why a request is none of GraphQL over HTTP, what is wrong with it and what would be
 * right.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestRefusals implements HandlerExceptionResolver {

    private static final String SUPPORTED = MediaType.toString(RequestRoutes.ANSWERS);

    private final JsonMapper json;

    RequestRefusals(JsonMapper json) {
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        HttpRefusal refusal = request.getServletPath().equals(RequestRoutes.PATH) ? refusal(request, fault) : null;
        if (refusal == null) {
            return null;
        }
        switch (refusal.status()) {
            case METHOD_NOT_ALLOWED -> response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            case UNSUPPORTED_MEDIA_TYPE -> response.setHeader(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
            default -> {}
        }
        try {
            refusal.write(request, response, json);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static @Nullable HttpRefusal refusal(HttpServletRequest request, Exception fault) {
        if (fault instanceof HttpMessageNotReadableException) {
            return fault.getCause() instanceof JacksonException cause ? RequestForm.badRequest(sentence(cause)) : null;
        }
        if (!(fault instanceof ErrorResponse known)) {
            return null;
        }
        HttpStatusCode status = known.getStatusCode();
        Bilingual sentence = status.is4xxClientError() ? sentence(request, HttpStatus.valueOf(status.value())) : null;
        return sentence == null
                ? null
                : new HttpRefusal(HttpStatus.valueOf(status.value()), ErrorCode.BAD_REQUEST, sentence, Map.of());
    }

    private static Bilingual sentence(JacksonException cause) {
        if (cause instanceof DatabindException && !cause.getPath().isEmpty()) {
            return Bilingual.of(
                    "请求的“%s”类型不对：query 和 operationName 应为字符串，variables 和 extensions 应为对象。",
                    "\"%s\" of the request is of another type than it may be:"
                            + " query and operationName are strings, variables and extensions objects.",
                    cause.getPath().get(0).getPropertyName());
        }
        if (cause.getLocation() == null) {
            return Bilingual.of(
                    "请求的 JSON 超出了限度：%s",
                    "The JSON of the request is beyond its limits: %s", cause.getOriginalMessage());
        }
        return Bilingual.of(
                "请求不是 JSON，第 %1$d 行第 %2$d 列：%3$s",
                "The request is not JSON, at line %1$d, column %2$d: %3$s",
                cause.getLocation().getLineNr(),
                cause.getLocation().getColumnNr(),
                cause.getOriginalMessage());
    }

    private static @Nullable Bilingual sentence(HttpServletRequest request, HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                new Bilingual("请求中没有查询语句：请以字符串 query 给出。", "The request has no document: give it as the string query.");
            case METHOD_NOT_ALLOWED ->
                Bilingual.of("请以 POST 发送请求，而不是 %s。", "Send requests by POST, not by %s.", request.getMethod());
            case UNSUPPORTED_MEDIA_TYPE ->
                Bilingual.of(
                        "请求的 Content-Type 应为 application/json，而不是“%s”。",
                        "The Content-Type of a request has to be application/json, not \"%s\".",
                        given(request, HttpHeaders.CONTENT_TYPE));
            case NOT_ACCEPTABLE ->
                Bilingual.of(
                        "请求的 Accept 应包含 %1$s 之一，而不是“%2$s”。",
                        "The Accept of a request has to have one of %1$s, not \"%2$s\".",
                        SUPPORTED,
                        given(request, HttpHeaders.ACCEPT));
            default -> null;
        };
    }

    private static String given(HttpServletRequest request, String header) {
        String value = request.getHeader(header);
        return value == null ? "" : value;
    }
}
