package org.orglattice.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.io.ByteUnit;

/**
 * A Neo4j server in a process of its own, which takes nobody without the password.
 */
public final class DatabaseProcess implements AutoCloseable {

    private static final String USER = "neo4j";
    private static final String PASSWORD = "password-of-tests";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private Process process;

    private DatabaseProcess(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.process = begin();
    }

    /**
     * Starts a server.
     *
     * @param folder where it keeps its store
     * @return the server, which answers
     */
    public static DatabaseProcess start(Path folder) {
        DatabaseProcess server = new DatabaseProcess(folder, freePort());
        server.awaitAnswer();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again where it was, without waiting for it. */
    public void startAgain() {
        process = begin();
    }

    private Process begin() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "--add-opens=java.base/java.nio=ALL-UNNAMED",
                            "--add-opens=java.base/java.io=ALL-UNNAMED",
                            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            DatabaseProcess.class.getName(),
                            folder.toString(),
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. */
    public void awaitAnswer() {
        AuthToken token = AuthTokens.basic(USER, PASSWORD);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(Neo4jException.class)
                .until(() -> {
                    try (Driver driver = GraphDatabase.driver(uri("bolt"), token);
                            Session session = driver.session()) {
                        return session.run("RETURN true AS there")
                                .single()
                                .get("there")
                                .asBoolean();
                    }
                });
    }

    private URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + port);
    }

    /**
     * The settings of a service that works on it.
     *
     * @param scheme {@code bolt} or {@code neo4j}
     * @return what follows {@code java -jar orglattice.jar}
     */
    public List<String> settings(String scheme) {
        return List.of(
                "--spring.neo4j.uri=" + uri(scheme),
                "--spring.neo4j.authentication.username=" + USER,
                "--spring.neo4j.authentication.password=" + PASSWORD);
    }

    /** Ends it at once. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitEnd() {
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The server itself.
     *
     * @param arguments the folder and the port
     * @throws InterruptedException where it is ended
     */
    public static void main(String[] arguments) throws InterruptedException {
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(3))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .build();
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER $user SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("user", USER, "password", PASSWORD));
        new CountDownLatch(1).await();
    }
}
