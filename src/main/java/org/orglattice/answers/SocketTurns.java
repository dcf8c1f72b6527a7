package org.orglattice.answers;

import graphql.ExecutionResult;
import graphql.execution.ExecutionId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Has what is asked over WebSockets wait in the same {@link RequestQueue} as all else, and lets each of them have so many
 * subscriptions, that nobody takes those of all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SocketTurns implements WebGraphQlInterceptor {

    private static final String SUBSCRIPTIONS = SocketTurns.class.getName();

    private final RequestQueue queue;
    private final int most;
    private final HttpRefusal tooMany;

    SocketTurns(RequestQueue queue, LoadLimits limits) {
        this.queue = queue;
        this.most = limits.subscriptions();
        this.tooMany = new HttpRefusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                Bilingual.of(
                        "一个连接最多有 %d 个订阅：请先结束其他订阅。",
                        "A connection has %d subscriptions at most: complete others first.", most),
                Map.of());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!(request instanceof WebSocketGraphQlRequest message)) {
            return chain.next(request);
        }
        // the client's own is known to it alone, and might be anything
        request.executionId(ExecutionId.generate());
        if (!queue.enter()) {
            return Mono.just(refused(request, RequestQueue.BUSY));
        }
        AtomicInteger open = (AtomicInteger)
                message.getSessionInfo().getAttributes().computeIfAbsent(SUBSCRIPTIONS, name -> new AtomicInteger());
        return Mono.defer(() -> chain.next(request))
                .map(response -> response.getExecutionResult().getData() instanceof Publisher<?> events
                        ? counted(request, response, events, open)
                        : response)
                .doFinally(end -> queue.leave());
    }

    private WebGraphQlResponse counted(
            WebGraphQlRequest request, WebGraphQlResponse response, Publisher<?> events, AtomicInteger open) {
        if (open.incrementAndGet() > most) {
            open.decrementAndGet();
            return refused(request, tooMany);
        }
        return response.transform(builder -> builder.data(Flux.from(events).doFinally(end -> open.decrementAndGet())));
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, HttpRefusal refusal) {
        Locale locale = Objects.requireNonNullElse(request.getLocale(), Locale.ENGLISH);
        ExecutionResult result = ExecutionResult.fromSpecification(Map.of("errors", List.of(refusal.error(locale))));
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}
