package org.orglattice.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphVersion;
import org.orglattice.query.Snapshot;
import org.orglattice.query.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * How far each rule holds today, as metrics. They are counted beside the requests, one statement after another, when somebody
 * looks at the metrics, the last time is long enough ago and the graph has changed since: who looks sees what was counted
 * before.
 */
@Component
class CoverageMetrics implements MeterBinder {

    /** The gauge of coverages, from 0 to 1, tagged by {@code rule} and {@code within}; not a number where nothing is checked. */
    static final String COVERAGE = "orglattice.audit.coverage";

    /** The gauge of the targets of the same rules that state one. */
    static final String TARGET = "orglattice.audit.target";

    /** The gauge of the seconds since they were counted. */
    static final String AGE = "orglattice.audit.age";

    private static final Logger LOG = LoggerFactory.getLogger(CoverageMetrics.class);

    private static final int MOST_RULES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private record State(GraphVersion version, LocalDate day) {}

    private final CoverageSettings settings;
    private final Rules rules;
    private final Coverages coverages;
    private final Graph graph;
    private final Today today;
    private final Executor counting;
    private final AtomicBoolean isCounting = new AtomicBoolean();
    private volatile @Nullable Long tried;
    private volatile @Nullable Long counted;
    private volatile @Nullable State state;

    CoverageMetrics(CoverageSettings settings, Rules rules, Coverages coverages, Graph graph, Today today) {
        this.settings = settings;
        this.rules = rules;
        this.coverages = coverages;
        this.graph = graph;
        this.today = today;
        CustomizableThreadFactory threads = new CustomizableThreadFactory("coverage-metrics-");
        threads.setDaemon(true);
        this.counting = Executors.newSingleThreadExecutor(threads);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        if (settings.every().isZero()) {
            return;
        }
        MultiGauge coverage = MultiGauge.builder(COVERAGE)
                .description("The share of what a rule checks that is as it ought to be")
                .register(meters);
        MultiGauge target =
                MultiGauge.builder(TARGET).description("What it ought to reach").register(meters);
        Gauge.builder(AGE, () -> ageOf(coverage, target))
                .description("How long ago coverages were counted")
                .baseUnit("seconds")
                .register(meters);
    }

    private double ageOf(MultiGauge coverage, MultiGauge target) {
        Long last = tried;
        boolean isDue =
                last == null || System.nanoTime() - last >= settings.every().toNanos();
        if (isDue && isCounting.compareAndSet(false, true)) {
            tried = System.nanoTime();
            counting.execute(() -> count(coverage, target));
        }
        Long since = counted;
        return since == null ? Double.NaN : (System.nanoTime() - since) / 1e9;
    }

    private void count(MultiGauge coverage, MultiGauge target) {
        try {
            State now = new State(graph.version(PATIENCE), today.begin());
            if (!now.equals(state)) {
                register(audits(snapshot(now)), snapshot(now), coverage, target);
                state = now;
            }
            counted = System.nanoTime();
        } catch (RuntimeException e) {
            LOG.warn(
                    "The coverages of rules could not be counted: {}",
                    e.getClass().getSimpleName());
        } finally {
            isCounting.set(false);
        }
    }

    private Snapshot snapshot(State now) {
        return Snapshot.answering(
                now.day(),
                true,
                question ->
                        graph.ask(List.of(question), PATIENCE, now.version()).get(question));
    }

    private List<AuditReport> audits(Snapshot snapshot) {
        return settings.within().isEmpty()
                ? rules.everywhere(MOST_RULES, snapshot).join()
                : settings.within().stream()
                        .flatMap(within -> rules.audits(within, MOST_RULES, snapshot).join().stream())
                        .toList();
    }

    private void register(List<AuditReport> audits, Snapshot snapshot, MultiGauge coverage, MultiGauge target) {
        List<MultiGauge.Row<?>> shares = new ArrayList<>();
        List<MultiGauge.Row<?>> targets = new ArrayList<>();
        for (AuditReport audit : audits) {
            Tags tags = Tags.of("rule", audit.rule().id(), "within", String.valueOf(audit.scope()));
            Double share = coverages.counts(audit, snapshot).join().coverage();
            shares.add(MultiGauge.Row.of(tags, share == null ? Double.NaN : share));
            Double stated = audit.rule().target();
            if (stated != null) {
                targets.add(MultiGauge.Row.of(tags, stated));
            }
        }
        coverage.register(shares, true);
        target.register(targets, true);
    }
}
