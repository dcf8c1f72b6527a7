package org.orglattice.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.orglattice.query.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Mono;

/**
 * Times requests by their operation, and counts errors by their code; in traces, what a request asks of the database is below
 * it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestTimings implements WebGraphQlInterceptor {

    static final String REQUESTS = "orglattice.requests";
    static final String ERRORS = "orglattice.errors";

    private static final Logger LOG = LoggerFactory.getLogger(RequestTimings.class);

    private static final String NO_CODE = "OTHER";
    private static final Set<String> CODES =
            Arrays.stream(ErrorCode.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final OperationNames names;
    private final ObservationRegistry observations;
    private final MeterRegistry meters;

    RequestTimings(OperationNames names, ObservationRegistry observations, MeterRegistry meters) {
        this.names = names;
        this.observations = observations;
        this.meters = meters;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String operation = names.of(request);
        long begun = System.nanoTime();
        Observation observation = Observation.createNotStarted(REQUESTS, observations)
                .contextualName("graphql " + operation)
                .lowCardinalityKeyValue("operation", operation)
                .start();
        try {
            Mono<WebGraphQlResponse> answer = Objects.requireNonNull(observation.scoped(() -> chain.next(request)))
                    .doOnNext(response -> count(response, operation, begun))
                    .doFinally(end -> observation.stop())
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, observation));
            return within(observation, answer);
        } catch (RuntimeException e) {
            observation.stop();
            throw e;
        }
    }

    // what is asked on the thread at hand, is asked when somebody subscribes
    private static Mono<WebGraphQlResponse> within(Observation observation, Mono<WebGraphQlResponse> answer) {
        return new Mono<>() {
            @Override
            public void subscribe(CoreSubscriber<? super WebGraphQlResponse> subscriber) {
                observation.scoped(() -> answer.subscribe(subscriber));
            }
        };
    }

    private void count(WebGraphQlResponse response, String operation, long begun) {
        String outcome = "OK";
        for (ResponseError error : response.getErrors()) {
            outcome = code(error);
            meters.counter(ERRORS, "code", outcome).increment();
        }
        LOG.debug("{} {} in {} ms", operation, outcome, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    }

    private static String code(ResponseError error) {
        String code = String.valueOf(error.getExtensions().get("code"));
        return CODES.contains(code) ? code : NO_CODE;
    }
}
