package org.orglattice.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Lets clients follow imports, each from a thread that waits for it alone: one who reads slowly misses what is between, and
 * holds up nobody else.
 */
@Component
class ImportEvents implements SmartLifecycle {

    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final long NO_TIMEOUT = 0;

    private final Semaphore places;
    private final int most;
    private volatile @Nullable ExecutorService threads;

    ImportEvents(ImportSettings settings) {
        this.most = settings.followers();
        this.places = new Semaphore(most);
    }

    /**
     * Begins to tell a client of an import.
     *
     * @param job the import
     * @return the stream, with how the import is now in it
     */
    SseEmitter follow(ImportJob job) {
        ExecutorService writers = threads;
        if (writers == null || !places.tryAcquire()) {
            throw new RequestError(
                    ErrorCode.TOO_MANY_FOLLOWERS,
                    Bilingual.of(
                            "已有 %s 个客户端在跟踪导入，请稍后再试。", "%s clients follow imports already: try again later.", most));
        }
        SseEmitter stream = new SseEmitter(NO_TIMEOUT);
        try {
            ImportView first = job.view();
            // goes out, with the head, from the thread of the request: filters still change the head after it
            send(stream, first);
            writers.execute(() -> tell(job, first, stream));
            return stream;
        } catch (IOException | RuntimeException e) {
            places.release();
            throw new IllegalStateException("The stream cannot be begun", e);
        }
    }

    private void tell(ImportJob job, ImportView first, SseEmitter stream) {
        try {
            ImportView last = first;
            while (!last.state().isOver()) {
                job.awaitEnd(PACE);
                ImportView now = job.awaitOtherThan(last, SIGN_OF_LIFE);
                if (now.equals(last)) {
                    stream.send(SseEmitter.event().comment(""));
                } else {
                    send(stream, now);
                }
                last = now;
            }
            stream.complete();
        } catch (InterruptedException ended) {
            stream.complete();
        } catch (IOException | IllegalStateException gone) {
            // the container ends what cannot be written to
        } finally {
            places.release();
        }
    }

    private static void send(SseEmitter stream, ImportView view) throws IOException {
        stream.send(SseEmitter.event().data(view, MediaType.APPLICATION_JSON));
    }

    @Override
    public void start() {
        CustomizableThreadFactory factory = new CustomizableThreadFactory("import-events-");
        factory.setDaemon(true);
        threads = Executors.newCachedThreadPool(factory);
    }

    /** Ends all streams, for which the port would wait before it closes. */
    @Override
    public void stop() {
        ExecutorService writers = threads;
        threads = null;
        if (writers != null) {
            writers.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
