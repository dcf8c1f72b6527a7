package org.orglattice.test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.orglattice.graph.Graph;

/** Holds the turn to write, so that what wants to write has begun and waits. */
public final class HeldTurn {

    private HeldTurn() {}

    /**
     * Does something while nobody can write.
     *
     * @param graph the graph
     * @param work what is done
     * @param <T> what comes of it
     * @return that
     */
    public static <T> T during(Graph graph, Supplier<T> work) {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> writer = CompletableFuture.supplyAsync(() -> graph.inTurn(() -> {
            begun.countDown();
            await(end);
            return "held";
        }));
        try {
            await(begun);
            return work.get();
        } finally {
            end.countDown();
            writer.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
