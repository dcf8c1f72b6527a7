package org.orglattice.telemetry;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;

/** Stands where a collector of traces would: keeps all spans. */
@TestComponent
public class Spans implements SpanExporter {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Collection<SpanData> kept = new ConcurrentLinkedQueue<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        kept.addAll(spans);
        synchronized (kept) {
            kept.notifyAll();
        }
        return CompletableResultCode.ofSuccess();
    }

    /**
     * Waits for a span, which ends when its request does, and is exported some time later.
     *
     * @param wanted which one
     * @return the span
     */
    SpanData await(Predicate<SpanData> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (SpanData span : kept) {
                if (wanted.test(span)) {
                    return span;
                }
            }
            pause();
        }
        throw new AssertionError(
                "No such span among " + kept.stream().map(SpanData::getName).toList());
    }

    private void pause() {
        try {
            synchronized (kept) {
                TimeUnit.MILLISECONDS.timedWait(kept, 500);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<SpanData> all() {
        return List.copyOf(kept);
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
