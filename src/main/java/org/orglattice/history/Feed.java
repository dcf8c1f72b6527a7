package org.orglattice.history;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Follows the history. Each subscriber has a place of its own in it and reads on from there as it can take more, so that
 * nothing is kept for anybody, nothing gets lost, and one who is slow is slow alone.
 */
@Component
class Feed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private static final Cypher BEHIND = Cypher.file("history/behind");
    private static final Cypher BEHIND_WITHIN = Cypher.file("history/behind-within");
    private static final Cypher PLACE = Cypher.file("history/place");

    private static final int PAGE = 100;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Graph graph;
    private final News news;
    private final int most;
    private final Semaphore free;
    private final Sinks.Empty<Void> closing = Sinks.empty();
    // reading blocks: no more threads than subscriptions, none while there is nothing new
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
    private final Scheduler readers = Schedulers.fromExecutorService(threads);

    Feed(Graph graph, News news, HistoryProperties properties) {
        this.graph = graph;
        this.news = news;
        this.most = properties.subscriptions();
        this.free = new Semaphore(most);
    }

    private static CustomizableThreadFactory daemons() {
        CustomizableThreadFactory factory = new CustomizableThreadFactory("history-reader-");
        factory.setDaemon(true);
        return factory;
    }

    /**
     * Follows the history, for as long as it is subscribed to. While the database is away it waits.
     *
     * @param within the organization within which the changes lie, or {@code null} for all
     * @param after the number of the change behind which it begins, or {@code null} for what comes from now on
     * @param rights which private changes are among them, as arguments of the statements
     * @return the changes in order; or a {@link RequestError} where there is no such organization, or too many follow
     */
    Flux<Change> changes(@Nullable String within, @Nullable Long after, Map<String, Object> rights) {
        return Flux.defer(() -> {
            if (!free.tryAcquire()) {
                return Flux.error(tooMany());
            }
            return patiently(() -> begin(within, after, rights))
                    .flatMapMany(place ->
                            news.numbers().concatMap(number -> pages(place).concatMapIterable(page -> page, 1), 1))
                    .takeUntilOther(closing.asMono())
                    .doFinally(end -> free.release());
        });
    }

    /** How many follow. */
    int subscriptions() {
        return most - free.availablePermits();
    }

    private RequestError tooMany() {
        return new RequestError(
                ErrorCode.TOO_MANY_SUBSCRIPTIONS,
                Bilingual.of(
                        "本实例的订阅已满 %s 个，请稍后再试。",
                        "This instance serves %s subscriptions already; try again later.", most));
    }

    private <T> Mono<T> patiently(Callable<T> reading) {
        return Mono.fromCallable(reading)
                .subscribeOn(readers)
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PATIENCE)
                        .filter(Neo4jException.class::isInstance)
                        .doBeforeRetry(again -> LOG.debug("Changes cannot be read now", again.failure())));
    }

    private Place begin(@Nullable String within, @Nullable Long after, Map<String, Object> rights) {
        if (within != null) {
            Question place = new Question(PLACE, within, Map.of());
            if (graph.ask(List.of(place), TIMEOUT).get(place).isEmpty()) {
                throw RequestError.notFound("组织", "organization", within);
            }
        }
        long seen = after != null
                ? after
                : News.last(graph.ask(List.of(News.LAST), TIMEOUT).get(News.LAST));
        return new Place(within, rights, seen);
    }

    private Flux<List<Change>> pages(Place place) {
        return patiently(() -> read(place)).repeat(() -> place.more);
    }

    private List<Change> read(Place place) {
        return place.advance(graph.ask(News.LAST, place::question, TIMEOUT).stream()
                .map(Change::of)
                .toList());
    }

    /** How far a subscriber has read. It reads one page at a time, on whatever thread. */
    private static final class Place {

        private final @Nullable String within;
        private final Map<String, Object> rights;
        private volatile long seen;
        private volatile long last;
        private volatile boolean more;

        private Place(@Nullable String within, Map<String, Object> rights, long seen) {
            this.within = within;
            this.rights = rights;
            this.seen = seen;
        }

        // what lies behind the last number may be there in part only
        private Question question(List<Row> lastChange) {
            last = News.last(lastChange);
            Map<String, Object> range = new HashMap<>(rights);
            range.putAll(Map.of("seen", seen, "last", last, "limit", PAGE));
            return within == null ? new Question(BEHIND, "", range) : new Question(BEHIND_WITHIN, within, range);
        }

        private List<Change> advance(List<Change> page) {
            more = page.size() == PAGE;
            seen = more ? Long.parseLong(page.get(PAGE - 1).id()) : Math.max(seen, last);
            return page;
        }
    }

    /** Lets go of those who follow before the server waits for its requests to end; they go on at another instance. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }

    @Override
    public void destroy() {
        readers.dispose();
        threads.shutdownNow();
    }
}
