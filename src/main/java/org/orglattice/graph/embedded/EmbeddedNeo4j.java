package org.orglattice.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseInternalSettings.CypherExpressionEngine;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.impl.index.LuceneSettings;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.orglattice.graph.StartFailure;
import org.orglattice.text.Bilingual;

/**
 * A Neo4j server in this process, with Bolt on the loopback interface alone.
 *
 * <p>It starts in a thread of its own while Spring prepares the rest. Its password is made anew at each start and kept
 * in memory only.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    static final String USER = "neo4j";

    private static final String LOOPBACK = "127.0.0.1";

    // Below the range from which systems give ports to clients, so that none is given away before Bolt listens.
    private static final int LOWEST_PORT = 20_000;
    private static final int HIGHEST_PORT = 32_000;

    private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(2);
    private static final Duration AVAILABILITY_CHECK = Duration.ofMillis(200);

    private final Path store;
    private final long pageCacheBytes;
    private final int port;
    private final String password;
    private final CompletableFuture<DatabaseManagementService> started;

    private EmbeddedNeo4j(Path store, long pageCacheBytes) {
        SecureRandom random = new SecureRandom();
        byte[] secret = new byte[24];
        random.nextBytes(secret);
        this.store = store;
        this.pageCacheBytes = pageCacheBytes;
        this.port = freePort(random);
        this.password = HexFormat.of().formatHex(secret);
        this.started = CompletableFuture.supplyAsync(this::start, task -> new Thread(task, "neo4j-start").start());
    }

    /**
     * Begins to start a server.
     *
     * @param folder the data folder, in which its store is, or will be
     * @param pageCacheBytes how much of the store it keeps in memory
     * @return the server, which may not be up yet
     */
    static EmbeddedNeo4j startIn(Path folder, long pageCacheBytes) {
        return startOn(new StoreFolders(folder).toStart(), pageCacheBytes);
    }

    /**
     * Begins to start a server.
     *
     * @param store the folder of its store
     * @param pageCacheBytes how much of the store it keeps in memory
     * @return the server, which may not be up yet
     */
    static EmbeddedNeo4j startOn(Path store, long pageCacheBytes) {
        return new EmbeddedNeo4j(store, pageCacheBytes);
    }

    URI uri() {
        return URI.create("bolt://" + LOOPBACK + ":" + port);
    }

    String password() {
        return password;
    }

    /**
     * Waits until the server answers.
     *
     * @throws StartFailure where it cannot be started
     */
    void awaitStarted() {
        try {
            started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure known ? known : StoreFault.in(store.getParent(), e.getCause());
        }
    }

    private DatabaseManagementService start() {
        StoreFault.checkWritable(store.getParent());
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(store)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                // its in-process transport does not start on Netty 4.2
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheBytes)
                // whoever brings a bookmark of a transaction that never comes does not hold a thread for long
                .setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(5))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
                // Lucene's own default: with Neo4j's, which is 2, most of a bulk load goes into merging search indexes
                .setConfig(LuceneSettings.lucene_merge_factor, 10)
                .setConfig(LuceneSettings.lucene_population_serial_merge_scheduler, false)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                // what is asked often is else planned anew, for compiled expressions, which this edition has not
                .setConfig(GraphDatabaseInternalSettings.cypher_expression_engine, CypherExpressionEngine.INTERPRETED)
                .build();
        try {
            admit(server);
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /**
     * Brings all that was written to the files of the store.
     *
     * @throws IOException where they cannot be written
     */
    void checkpoint() throws IOException {
        for (String database : List.of(SYSTEM_DATABASE_NAME, DEFAULT_DATABASE_NAME)) {
            ((GraphDatabaseAPI) started.join().database(database))
                    .getDependencyResolver()
                    .resolveDependency(CheckPointer.class)
                    .forceCheckPoint(new SimpleTriggerInfo("bulk load"));
        }
    }

    private void admit(DatabaseManagementService server) {
        GraphDatabaseService system = server.database(SYSTEM_DATABASE_NAME);
        setPassword(system);
        awaitAvailable(system, server.database(DEFAULT_DATABASE_NAME));
    }

    // what ALTER USER would do, which takes seconds to plan at a start
    private void setPassword(GraphDatabaseService system) {
        var credential = SystemGraphCredential.createCredentialForPassword(
                password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
        try (Transaction writing = system.beginTx()) {
            Node user = writing.findNode(Label.label("User"), "name", USER);
            user.setProperty("credentials", credential.serialize());
            user.setProperty("passwordChangeRequired", false);
            writing.commit();
        }
    }

    // a database that has failed to start never becomes available
    private void awaitAvailable(GraphDatabaseService system, GraphDatabaseService graph) {
        long end = System.nanoTime() + AVAILABLE_WITHIN.toNanos();
        while (!graph.isAvailable(AVAILABILITY_CHECK.toMillis())) {
            Throwable failure = StoreFault.causeOf(system, graph);
            if (failure != null || System.nanoTime() > end) {
                throw StoreFault.in(store.getParent(), failure);
            }
        }
    }

    private static int freePort(SecureRandom random) {
        for (int attempt = 0; attempt < 100; attempt++) {
            int candidate = random.nextInt(LOWEST_PORT, HIGHEST_PORT);
            try (ServerSocket probe = new ServerSocket(candidate, 1, InetAddress.getByName(LOOPBACK))) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // the next one, then
            }
        }
        throw new StartFailure(
                Bilingual.of(
                        "本机 %1$d 至 %2$d 之间找不到空闲端口供内置数据库使用。",
                        "No free port between %1$d and %2$d was found on this machine for the embedded database.",
                        LOWEST_PORT,
                        HIGHEST_PORT),
                null);
    }

    @Override
    public void close() {
        if (!started.isCompletedExceptionally()) {
            started.join().shutdown();
        }
    }
}
