package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FetcherTimingsTests {

    private final Timer timer = new SimpleMeterRegistry().timer(FetcherTimings.FETCHERS);

    @Test
    void givesOnWhatTheFieldGives() throws Exception {
        assertThat(fetched(environment -> 7)).isEqualTo(7);
        assertThat(timer.count()).isEqualTo(1);
    }

    @Test
    void timesWhatIsAnsweredLaterUntilItIs() throws Exception {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Mono<?> later = (Mono<?>) fetched(environment -> Mono.fromFuture(answer));
        CompletableFuture<?> waiting = later.toFuture();
        assertThat(timer.count()).isZero();

        long begun = System.nanoTime();
        while (System.nanoTime() - begun < Duration.ofMillis(5).toNanos()) {
            Thread.onSpinWait();
        }
        answer.complete(7);

        assertThat(waiting.join()).isEqualTo(7);
        assertThat(timer.count()).isEqualTo(1);
        assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void timesWhatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fetched(environment -> {
                    throw new IllegalStateException();
                }));
        assertThat(timer.count()).isEqualTo(1);
    }

    private Object fetched(DataFetcher<?> fetcher) throws Exception {
        return FetcherTimings.timed(fetcher, timer)
                .get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment().build());
    }
}
