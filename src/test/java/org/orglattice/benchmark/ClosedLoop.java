package org.orglattice.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.orglattice.benchmark.Servers.Target;

/**
 * Asks one of the two as fast as it answers: each connection sends its next request when it has its answer.
 */
final class ClosedLoop implements AutoCloseable {

    private static final long LONGEST = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;
    private static final int MOST_WARM_UPS = 12;
    private static final double STEADY = 1.03;

    private final Servers servers;
    private final Target target;
    private final int connections;
    private final Client client;
    private final ExecutorService threads;

    ClosedLoop(Servers servers, Target target, int connections) {
        this.servers = servers;
        this.target = target;
        this.connections = connections;
        this.client = new Client(target.address(), connections);
        this.threads = Executors.newFixedThreadPool(connections);
    }

    /** Asks until it becomes no faster. */
    void warmUp(List<Request> requests, Duration window) {
        double best = 0;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            double rate = run(requests, window).rate();
            if (rate < best * STEADY && i > 1) {
                return;
            }
            best = Math.max(best, rate);
        }
    }

    /**
     * Asks for a while.
     *
     * @param requests what to ask, in turn
     * @param duration for how long
     * @return what was measured
     */
    Figures run(List<Request> requests, Duration duration) {
        AtomicInteger next = new AtomicInteger();
        Duration own = target.process().processorTime();
        Duration database = servers.database().processorTime();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<Future<Histogram>> running = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            running.add(threads.submit(() -> connection(requests, next, end)));
        }
        Histogram all = new Histogram(LONGEST, DIGITS);
        running.forEach(each -> all.add(result(each)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Figures.of(
                all,
                seconds,
                target.process().processorTime().minus(own),
                servers.database().processorTime().minus(database));
    }

    private Histogram connection(List<Request> requests, AtomicInteger next, long end) {
        Histogram histogram = new Histogram(LONGEST, DIGITS);
        long begin = System.nanoTime();
        while (begin < end) {
            client.send(requests.get(next.getAndIncrement() % requests.size()));
            long answered = System.nanoTime();
            histogram.recordValue(answered - begin);
            begin = answered;
        }
        return histogram;
    }

    private static Histogram result(Future<Histogram> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.close();
    }
}
