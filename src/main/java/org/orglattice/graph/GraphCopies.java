package org.orglattice.graph;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Writes more than a transaction can hold, and has it land as a whole all the same: in a copy of the database, which then
 * takes its place. Who reads, reads on in the former one until then. That works on the database of this process only, and
 * as long as no transaction is open.
 */
@Component
public class GraphCopies implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String SIZE = "MATCH (n:Entity) RETURN count(n) AS size";

    private final SwitchableDriver driver;
    private final ObjectProvider<OwnDatabase> ownDatabase;
    private final ObjectProvider<ConfigBuilderCustomizer> customizers;
    private final DatabaseSelectionProvider databases;
    private final WriteTurns turns;

    GraphCopies(
            Driver driver,
            ObjectProvider<OwnDatabase> ownDatabase,
            ObjectProvider<ConfigBuilderCustomizer> customizers,
            DatabaseSelectionProvider databases,
            WriteTurns turns) {
        this.driver = (SwitchableDriver) driver;
        this.ownDatabase = ownDatabase;
        this.customizers = customizers;
        this.databases = databases;
        this.turns = turns;
    }

    /**
     * Tells whether copies can be made at all.
     *
     * @return whether the database is one of this process
     */
    public boolean arePossible() {
        return ownDatabase.getIfAvailable() != null;
    }

    /**
     * Does some work while nobody else writes.
     *
     * @param work may read, write in turn, and make a copy
     * @param <T> what it gives
     * @return what the work gives
     */
    public <T> T alone(Supplier<T> work) {
        return turns.alone(work);
    }

    /**
     * Does some work in a copy, which takes the place of the database when the work is done.
     *
     * @param size how many rows are to be written, about
     * @param meanwhile is run now and then while something takes its time; an exception throws the copy away
     * @param work what is written, in transactions of its own, by the thread at hand; an exception throws the copy away
     * @param <T> what it gives
     * @return what the work gives
     */
    public <T> T inCopy(int size, Runnable meanwhile, Supplier<T> work) {
        return turns.alone(() -> {
            try (DatabaseCopy copy = ownDatabase.getObject().copy()) {
                meanwhile.run();
                return inCopy(copy, another -> written(another, size, meanwhile, work));
            }
        });
    }

    /**
     * Does several things at a time where the thread at hand works, which is in a copy.
     *
     * @param threads how many at a time
     * @param work what is done; the first failure is thrown when all that had begun has ended, and nothing begins after it
     */
    public void together(int threads, Collection<? extends Runnable> work) {
        Connection connection = Connection.ofThread();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (Runnable each : work) {
            workers.execute(() -> {
                try {
                    if (failure.get() == null) {
                        connection.through(each);
                    }
                } catch (RuntimeException | Error e) {
                    // what is not written in one thread must not land by the other
                    failure.compareAndSet(null, e);
                }
            });
        }
        workers.shutdown();
        awaitEnd(workers);
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException fault) {
            throw fault;
        }
    }

    private static void awaitEnd(ExecutorService workers) {
        boolean ended = false;
        boolean interrupted = false;
        while (!ended) {
            try {
                ended = workers.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T inCopy(DatabaseCopy copy, Function<Driver, T> work) {
        Config.ConfigBuilder config = Config.builder();
        customizers.orderedStream().forEach(customizer -> customizer.customize(config));
        Driver another = GraphDatabase.driver(copy.uri(), copy.authToken(), config.build());
        try {
            T result = work.apply(another);
            replaceBy(copy, another);
            return result;
        } catch (RuntimeException | Error e) {
            another.close();
            throw e;
        }
    }

    private <T> T written(Driver another, int size, Runnable meanwhile, Supplier<T> work) {
        Connection connection = Connection.to(another, databases);
        if (size < sizeOf(another)) {
            return connection.through(work);
        }
        SetAsideIndexes indexes = SetAsideIndexes.in(another);
        T result = connection.through(work);
        indexes.restore(meanwhile);
        return result;
    }

    private static long sizeOf(Driver database) {
        try (Session session = database.session()) {
            return session.run(SIZE).single().get("size").asLong();
        }
    }

    private void replaceBy(DatabaseCopy copy, Driver another) {
        Runnable removal = copy.takeOver();
        SwitchableDriver.Target former = driver.switchTo(another);
        Thread cleaner = new Thread(
                () -> {
                    former.close(PATIENCE);
                    removal.run();
                },
                "former-database");
        // what it leaves undone the next start does
        cleaner.setDaemon(true);
        cleaner.start();
    }

    @Override
    public void destroy() {
        driver.close();
    }
}
