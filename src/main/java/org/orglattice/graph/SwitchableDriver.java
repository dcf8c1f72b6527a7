package org.orglattice.graph;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * A driver that can be pointed at another database while it is used. Sessions go on where they were opened.
 */
final class SwitchableDriver implements Driver {

    /** A driver, and the sessions that were opened by it and that somebody may still be using. */
    static final class Target {

        private static final Duration LOOK = Duration.ofMillis(50);

        private final Driver driver;
        private final Set<Session> sessions = Collections.newSetFromMap(new WeakHashMap<>());
        private boolean closed;

        private Target(Driver driver) {
            this.driver = driver;
        }

        private Driver driver() {
            return driver;
        }

        /** Opens a session; {@code null} where the driver is closed, and another one has taken its place. */
        private synchronized <T extends BaseSession> @Nullable T open(Function<Driver, T> opening) {
            if (closed) {
                return null;
            }
            T session = opening.apply(driver);
            if (session instanceof Session blocking) {
                sessions.add(blocking);
            }
            return session;
        }

        // in one step, so that nobody opens a session in between
        private synchronized boolean endUnlessUsed() {
            closed = sessions.stream().noneMatch(Session::isOpen);
            return closed;
        }

        private synchronized void end() {
            closed = true;
        }

        /**
         * Closes the driver when its sessions are closed, or have had their time.
         *
         * @param patience how long they are waited for
         */
        void close(Duration patience) {
            long end = System.nanoTime() + patience.toNanos();
            try {
                while (!endUnlessUsed() && System.nanoTime() < end) {
                    Thread.sleep(LOOK.toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            end();
            driver.close();
        }
    }

    private volatile Target target;

    SwitchableDriver(Driver driver) {
        this.target = new Target(driver);
    }

    /**
     * Points it at another database.
     *
     * @param driver speaks with that
     * @return the former one, to be closed
     */
    Target switchTo(Driver driver) {
        Target former = target;
        target = new Target(driver);
        return former;
    }

    @Override
    public <T extends BaseSession> T session(Class<T> type, SessionConfig config, AuthToken token) {
        T session = null;
        while (session == null) {
            session = target.open(driver -> driver.session(type, config, token));
        }
        return session;
    }

    @Override
    public ExecutableQuery executableQuery(String query) {
        return target.driver().executableQuery(query);
    }

    @Override
    public BookmarkManager executableQueryBookmarkManager() {
        return target.driver().executableQueryBookmarkManager();
    }

    @Override
    public boolean isEncrypted() {
        return target.driver().isEncrypted();
    }

    @Override
    public void verifyConnectivity() {
        target.driver().verifyConnectivity();
    }

    @Override
    public CompletionStage<Void> verifyConnectivityAsync() {
        return target.driver().verifyConnectivityAsync();
    }

    @Override
    public boolean verifyAuthentication(AuthToken token) {
        return target.driver().verifyAuthentication(token);
    }

    @Override
    public boolean supportsSessionAuth() {
        return target.driver().supportsSessionAuth();
    }

    @Override
    public boolean supportsMultiDb() {
        return target.driver().supportsMultiDb();
    }

    @Override
    public CompletionStage<Boolean> supportsMultiDbAsync() {
        return target.driver().supportsMultiDbAsync();
    }

    @Override
    public void close() {
        target.driver().close();
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        return target.driver().closeAsync();
    }
}
