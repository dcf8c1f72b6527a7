package org.orglattice.answers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.orglattice.query.ErrorCode;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets so many GraphQL requests in at a time, has some more wait, and refuses the others before anything is read of them: what
 * cannot be answered soon is better asked again later. There are threads left for all else, such as for telling how it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestQueue extends OncePerRequestFilter {

    private static final int SECONDS_TO_WAIT = 1;

    static final HttpRefusal BUSY = new HttpRefusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            ErrorCode.RETRY_LATER,
            new Bilingual("服务正忙，请稍后再试。", "The service is busy; try again later."),
            Map.of(HttpRefusal.RETRY_AFTER, SECONDS_TO_WAIT));

    private final LoadLimits limits;
    private final Semaphore places;
    private final Semaphore turns;
    private final Counter refused;
    private final JsonMapper json;

    RequestQueue(LoadLimits limits, JsonMapper json, MeterRegistry meters) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent() + limits.queue());
        this.turns = new Semaphore(limits.concurrent(), true);
        this.json = json;
        this.refused = meters.counter("orglattice.requests.refused");
        Gauge.builder("orglattice.requests.waiting", turns, Semaphore::getQueueLength)
                .register(meters);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(RequestRoutes.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            BUSY.write(request, response, json);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            leave();
        }
    }

    /** Waits for a turn, and tells whether it came; whoever has one has to {@link #leave}. */
    boolean enter() {
        if (places.tryAcquire()) {
            if (comes()) {
                return true;
            }
            places.release();
        }
        refused.increment();
        return false;
    }

    void leave() {
        turns.release();
        places.release();
    }

    private boolean comes() {
        try {
            return turns.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
