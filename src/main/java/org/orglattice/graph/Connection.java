package org.orglattice.graph;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * A way to one database: the service's own, or a copy that a thread works on.
 *
 * @param driver speaks with it
 * @param bookmarks what has been written through it
 * @param client runs statements
 * @param transaction makes transactions
 */
record Connection(Driver driver, Neo4jBookmarkManager bookmarks, Neo4jClient client, TransactionTemplate transaction) {

    private static final ThreadLocal<@Nullable Connection> OF_THREAD = new ThreadLocal<>();

    Connection(
            Driver driver,
            Neo4jBookmarkManager bookmarks,
            Neo4jClient client,
            PlatformTransactionManager transactions) {
        this(driver, bookmarks, client, new TransactionTemplate(transactions));
    }

    /**
     * A way to a database by itself, whose bookmarks are nobody else's.
     *
     * @param driver speaks with it
     * @param databases which database
     * @return the way
     */
    static Connection to(Driver driver, DatabaseSelectionProvider databases) {
        GraphConfiguration beans = new GraphConfiguration();
        Neo4jBookmarkManager bookmarks = beans.bookmarkManager();
        Neo4jTransactionManager transactions = beans.transactionManager(driver, databases, bookmarks);
        return new Connection(driver, bookmarks, beans.neo4jClient(driver, databases, bookmarks), transactions);
    }

    /**
     * The way that the thread at hand takes.
     *
     * @param otherwise where it takes none of its own
     * @return the way
     */
    static Connection ofThread(Connection otherwise) {
        Connection own = OF_THREAD.get();
        return own == null ? otherwise : own;
    }

    /**
     * The way of its own that the thread at hand takes.
     *
     * @return the way
     */
    static Connection ofThread() {
        Connection own = OF_THREAD.get();
        Assert.state(own != null, "This thread works on the database that all work on");
        return own;
    }

    /**
     * Has the thread at hand take this way.
     *
     * @param work what it does meanwhile
     */
    void through(Runnable work) {
        through(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Has the thread at hand take this way.
     *
     * @param work what it does meanwhile
     * @param <T> what that gives
     * @return what the work gives
     */
    <T> T through(Supplier<T> work) {
        OF_THREAD.set(this);
        try {
            return work.get();
        } finally {
            OF_THREAD.remove();
        }
    }
}
