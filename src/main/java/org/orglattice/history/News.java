package org.orglattice.history;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells those who follow the history that there is something new. While there are any, it looks every so often for what
 * other instances have changed, and at once when this one has.
 */
@Component
class News implements DisposableBean {

    /** The question for the number of the last change. */
    static final Question LAST = new Question(Cypher.file("history/last"), "", Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Graph graph;
    private final Scheduler watch = Schedulers.newSingle("history-watch", true);
    private final Sinks.Many<Long> commits = Sinks.many().multicast().directBestEffort();
    private final Flux<Long> numbers;

    News(Graph graph, HistoryProperties properties) {
        this.graph = graph;
        this.numbers = Flux.interval(Duration.ZERO, properties.poll(), watch)
                .onBackpressureDrop()
                .mergeWith(commits.asFlux())
                .onBackpressureLatest()
                .publishOn(watch, 1)
                .concatMap(tick -> Mono.fromCallable(this::last).onErrorResume(News::later), 1)
                .distinctUntilChanged()
                .replay(1)
                .refCount();
    }

    /**
     * The number of the last change, at once and whenever there is a new one. Whoever is slow gets the latest only.
     */
    Flux<Long> numbers() {
        return numbers.onBackpressureLatest();
    }

    /** Has it look now: this instance has changed something. */
    void announce() {
        // where it comes to nothing because another one is being made, the next look is soon
        commits.tryEmitNext(0L);
    }

    private long last() {
        return last(graph.ask(List.of(LAST), TIMEOUT).get(LAST));
    }

    static long last(List<Row> rows) {
        return ((Number) rows.get(0).value("seq")).longValue();
    }

    private static Mono<Long> later(Throwable away) {
        LOG.debug("The last change cannot be asked for now: {}", away.getMessage());
        return Mono.empty();
    }

    @Override
    public void destroy() {
        watch.dispose();
    }
}
