package org.orglattice.graph;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.neo4j.driver.Config.ConfigBuilder;
import org.neo4j.driver.observation.metrics.ConnectionPoolMetrics;
import org.neo4j.driver.observation.metrics.MetricsObservationProvider;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * How the connections to the database are used, those of all drivers together: where a copy takes the place of the database
 * there are two for a while.
 */
@Component
class PoolMetrics implements MeterBinder, ConfigBuilderCustomizer {

    private static final String CONNECTIONS = "orglattice.pool.connections";

    private final MetricsObservationProvider pools = MetricsObservationProvider.newInstance();

    @Override
    public void customize(ConfigBuilder driver) {
        driver.withObservationProvider(pools);
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        connections("in-use", ConnectionPoolMetrics::inUse, meters);
        connections("idle", ConnectionPoolMetrics::idle, meters);
        connections("opening", ConnectionPoolMetrics::creating, meters);
        Gauge.builder("orglattice.pool.waiting", () -> sum(ConnectionPoolMetrics::acquiring))
                .description("How many wait for a connection")
                .register(meters);
        FunctionTimer.builder(
                        "orglattice.pool.acquisition",
                        this,
                        own -> own.sum(ConnectionPoolMetrics::acquired),
                        own -> own.sum(ConnectionPoolMetrics::totalAcquisitionTime),
                        TimeUnit.MILLISECONDS)
                .description("How long connections were waited for")
                .register(meters);
        counter(
                "orglattice.pool.timeouts",
                "Connections that did not come in time",
                meters,
                ConnectionPoolMetrics::timedOutToAcquire);
        counter(
                "orglattice.pool.failures",
                "Connections that could not be opened",
                meters,
                ConnectionPoolMetrics::failedToCreate);
    }

    private void connections(String state, ToLongFunction<ConnectionPoolMetrics> number, MeterRegistry meters) {
        Gauge.builder(CONNECTIONS, () -> sum(number))
                .description("Connections to the database")
                .tag("state", state)
                .register(meters);
    }

    private void counter(
            String name, String description, MeterRegistry meters, ToLongFunction<ConnectionPoolMetrics> number) {
        FunctionCounter.builder(name, this, own -> own.sum(number))
                .description(description)
                .register(meters);
    }

    private long sum(ToLongFunction<ConnectionPoolMetrics> number) {
        return pools.metrics().connectionPoolMetrics().stream()
                .mapToLong(number)
                .sum();
    }
}
