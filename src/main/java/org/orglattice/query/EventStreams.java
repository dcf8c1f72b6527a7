package org.orglattice.query;

import graphql.ExecutionResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Answers over server-sent events, each client from a thread that waits for it alone. Spring's handler writes the signs of
 * life on threads that all share, so that clients who do not read would hold up the others; and it keeps the errors of a
 * request that comes to no subscription to itself.
 */
final class EventStreams extends GraphQlSseHandler implements DisposableBean {

    /** One event, as it is written. */
    private interface Event {

        void writeTo(SseBuilder stream) throws IOException;
    }

    private static final Event COMPLETE = stream -> stream.event("complete").data("");
    private static final Event SIGN_OF_LIFE = stream -> stream.comment("").send();

    private static final Duration NO_TIMEOUT = Duration.ZERO;

    private final Duration keepAlive;
    private final ExecutorService threads;
    private final Scheduler writers;

    EventStreams(WebGraphQlHandler handler, Duration keepAlive) {
        super(handler);
        this.keepAlive = keepAlive;
        CustomizableThreadFactory factory = new CustomizableThreadFactory("event-stream-");
        factory.setDaemon(true);
        this.threads = Executors.newCachedThreadPool(factory);
        this.writers = Schedulers.fromExecutorService(threads);
    }

    @Override
    protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
        Flux<Event> results = response.flatMapMany(EventStreams::results)
                .onErrorResume(SubscriptionPublisherException.class, failed -> Mono.just(failed.toMap()))
                .<Event>map(result -> stream -> stream.event("next").data(result))
                .concatWithValues(COMPLETE);
        Flux<Event> signs = Flux.interval(keepAlive).onBackpressureDrop().map(tick -> SIGN_OF_LIFE);
        Flux<Event> events = Flux.merge(1, results, signs)
                .takeUntil(event -> event == COMPLETE)
                .publishOn(writers, 1);
        return ServerResponse.sse(stream -> begin(stream, events), NO_TIMEOUT);
    }

    // The thread of the request sends the headers, with a sign that the client is heard: filters still change them on
    // its
    // way out, and no other thread may do so then.
    private static void begin(SseBuilder stream, Flux<Event> events) {
        try {
            SIGN_OF_LIFE.writeTo(stream);
            events.subscribe(new Writer(stream));
        } catch (IOException gone) {
            stream.error(gone);
        }
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse response) {
        if (response.getData() instanceof Publisher<?> subscription) {
            return Flux.from(subscription).map(result -> ((ExecutionResult) result).toSpecification());
        }
        return Flux.just(response.toMap());
    }

    @Override
    public void destroy() {
        writers.dispose();
        threads.shutdownNow();
    }

    /** Takes one event after the other, each when the one before has gone out. */
    private static final class Writer extends BaseSubscriber<Event> {

        private final SseBuilder stream;

        private Writer(SseBuilder stream) {
            this.stream = stream.onError(gone -> cancel()).onComplete(this::cancel);
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(1);
        }

        @Override
        protected void hookOnNext(Event event) {
            try {
                event.writeTo(stream);
                request(1);
            } catch (IOException | RuntimeException gone) {
                // what cannot be written to, in whatever words that is said
                cancel();
                stream.error(gone);
            }
        }

        @Override
        protected void hookOnError(Throwable failure) {
            stream.error(failure);
        }

        @Override
        protected void hookOnComplete() {
            stream.complete();
        }
    }
}
