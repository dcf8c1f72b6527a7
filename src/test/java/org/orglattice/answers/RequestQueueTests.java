package org.orglattice.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class RequestQueueTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    private final FilterChain slow = (request, response) -> {
        inside.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    };

    @Test
    void letsSoManyInHasSomeWaitAndRefusesTheOthersAtOnce() throws Exception {
        RequestQueue queue = queue(2, 1, Duration.ofMinutes(1));
        List<CompletableFuture<MockHttpServletResponse>> admitted = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            admitted.add(CompletableFuture.supplyAsync(() -> ask(queue, slow, "/graphql")));
        }
        await().until(() -> inside.get() == 2 && waiting() == 1);

        assertThat(ask(queue, slow, "/graphql").getStatus()).isEqualTo(503);
        end.countDown();
        for (CompletableFuture<MockHttpServletResponse> each : admitted) {
            assertThat(each.get().getStatus()).isEqualTo(200);
        }
        assertThat(inside).hasValue(3);
        assertThat(meters.get("orglattice.requests.refused").counter().count()).isEqualTo(1);
    }

    @Test
    void refusesWhoWaitsForLong() {
        RequestQueue queue = queue(1, 1, Duration.ofMillis(1));
        CompletableFuture<MockHttpServletResponse> first =
                CompletableFuture.supplyAsync(() -> ask(queue, slow, "/graphql"));
        await().until(() -> inside.get() == 1);

        assertThat(ask(queue, slow, "/graphql").getStatus()).isEqualTo(503);
        end.countDown();
        assertThat(first.join().getStatus()).isEqualTo(200);
        assertThat(ask(queue, slow, "/graphql").getStatus()).isEqualTo(200);
    }

    @Test
    void givesThePlaceBackWhereTheRequestFails() {
        RequestQueue queue = queue(1, 0, Duration.ZERO);
        FilterChain failing = (request, response) -> {
            throw new IllegalStateException();
        };
        for (int number = 0; number < 3; number++) {
            assertThat(catchThrowable(() -> ask(queue, failing, "/graphql"))).isInstanceOf(IllegalStateException.class);
        }
        end.countDown();
        assertThat(ask(queue, slow, "/graphql").getStatus()).isEqualTo(200);
    }

    @Test
    void keepsNobodyElseFromKnowingHowItIs() {
        RequestQueue queue = queue(1, 0, Duration.ZERO);
        CompletableFuture<MockHttpServletResponse> first =
                CompletableFuture.supplyAsync(() -> ask(queue, slow, "/graphql"));
        await().until(() -> inside.get() == 1);

        assertThat(ask(queue, (request, response) -> {}, "/actuator/health").getStatus())
                .isEqualTo(200);
        end.countDown();
        first.join();
    }

    @Test
    void saysSoInTheFormAndLanguageOfTheClient() throws Exception {
        RequestQueue queue = queue(1, 0, Duration.ZERO);
        CompletableFuture<MockHttpServletResponse> first =
                CompletableFuture.supplyAsync(() -> ask(queue, slow, "/graphql"));
        await().until(() -> inside.get() == 1);
        MockHttpServletRequest request = request("/graphql");
        request.addPreferredLocale(Locale.CHINA);
        request.addHeader("Accept", "application/graphql-response+json");
        MockHttpServletResponse refused = new MockHttpServletResponse();
        queue.doFilter(request, refused, slow);
        end.countDown();
        first.join();

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentType()).startsWith("application/graphql-response+json");
        assertThat(refused.getContentAsString()).contains("服务正忙", "\"code\":\"RETRY_LATER\"", "\"retryAfter\":1");
    }

    private double waiting() {
        return meters.get("orglattice.requests.waiting").gauge().value();
    }

    private RequestQueue queue(int concurrent, int queue, Duration patience) {
        return new RequestQueue(
                new LoadLimits(concurrent, queue, patience, DataSize.ofMegabytes(1), 1, Duration.ofSeconds(10), 1, 1),
                JsonMapper.shared(),
                meters);
    }

    private static MockHttpServletResponse ask(RequestQueue queue, FilterChain chain, String path) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            queue.doFilter(request(path), response, chain);
        } catch (IOException | ServletException e) {
            throw new AssertionError(e);
        }
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        return request;
    }
}
