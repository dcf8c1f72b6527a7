package org.orglattice.graph;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps those who write to the database of this process from doing so while it is being replaced: what they wrote would be
 * lost. Among themselves they wait at the database, where other instances wait as well.
 */
@Component
final class WriteTurns {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Duration patience;

    WriteTurns(@Value("${orglattice.write-patience:10s}") Duration patience) {
        this.patience = patience;
    }

    /**
     * Does some work beside others.
     *
     * @param work may write
     * @param <T> what it gives
     * @return what the work gives
     */
    <T> T together(Supplier<T> work) {
        return with(lock.readLock(), work);
    }

    /**
     * Does some work beside others, for somebody who does not wait for long.
     *
     * @param work may write
     * @param <T> what it gives
     * @return what the work gives
     * @throws TurnMissed where the database is being replaced for longer than that
     */
    <T> T togetherSoon(Supplier<T> work) {
        try {
            if (!lock.readLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TurnMissed(patience);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TurnMissed(patience);
        }
        try {
            return work.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Does some work when all who write have ended, while those who come wait.
     *
     * @param work may replace the database, and may write in turn
     * @param <T> what it gives
     * @return what the work gives
     */
    <T> T alone(Supplier<T> work) {
        return with(lock.writeLock(), work);
    }

    private static <T> T with(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
