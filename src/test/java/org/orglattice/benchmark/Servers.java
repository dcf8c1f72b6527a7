package org.orglattice.benchmark;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * The database with one graph, and beside each other the service and the limit, which both ask it. All of them are processes
 * of their own.
 *
 * @param bolt where the database is
 * @param database the database
 * @param service the service
 * @param limit what answers the same with the least effort
 */
record Servers(URI bolt, JavaProcess database, Target service, Target limit) implements AutoCloseable {

    /** One of the two that are compared. */
    record Target(String name, URI address, JavaProcess process) {}

    static final String JAR = System.getProperty("orglattice.jar", "target/orglattice.jar");

    private static final String DATABASE_HEAP = "2g";
    private static final String HEAP = "1g";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static Servers start(Settings settings, int subDistricts) {
        Path folder = settings.folder().resolve("benchmark").toAbsolutePath();
        Path home = Store.of(folder, subDistricts);
        Path logs = folder.resolve("logs");
        int bolt = JavaProcess.freePort();
        JavaProcess database = JavaProcess.start(
                logs.resolve("database-" + subDistricts + ".log"),
                JavaProcess.ofTests(DATABASE_HEAP, DatabaseServer.class, home.toString(), "" + bolt));
        database.await(bolt);
        URI uri = URI.create("bolt://127.0.0.1:" + bolt);
        awaitGraph(uri);
        return new Servers(uri, database, service(settings, folder, uri), limit(logs, uri));
    }

    /** It listens before its database is there. */
    static void awaitGraph(URI bolt) {
        Config patient = Config.builder()
                .withMaxTransactionRetryTime(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .build();
        try (Driver driver = GraphDatabase.driver(bolt, patient);
                Session session = driver.session()) {
            session.executeRead(transaction -> transaction.run("RETURN 1").consume());
        }
    }

    private static Target service(Settings settings, Path folder, URI bolt) {
        int port = JavaProcess.freePort();
        List<String> arguments = new ArrayList<>(JavaProcess.heap(HEAP));
        String extra = System.getProperty("benchmark.service-jvm", "");
        if (!extra.isEmpty()) {
            arguments.addAll(List.of(extra.split(" ")));
        }
        arguments.addAll(List.of(
                "-jar",
                JAR,
                "--spring.neo4j.uri=" + bolt,
                "--orglattice.seeds=none",
                "--orglattice.warm-up=false",
                // a machine that is busy otherwise takes long for what is asked first
                "--orglattice.limits.timeout=60s",
                "--orglattice.answers.memory=" + settings.answers(),
                "--orglattice.data-dir=" + folder.resolve("service"),
                "--server.port=" + port));
        return started("service", port, JavaProcess.start(folder.resolve("logs/service.log"), arguments));
    }

    private static Target limit(Path logs, URI bolt) {
        int port = JavaProcess.freePort();
        List<String> arguments = JavaProcess.ofTests(HEAP, LimitServer.class, bolt.toString(), "" + port);
        return started("limit", port, JavaProcess.start(logs.resolve("limit.log"), arguments));
    }

    private static Target started(String name, int port, JavaProcess process) {
        process.await(port);
        return new Target(name, URI.create("http://127.0.0.1:" + port), process);
    }

    List<Target> targets() {
        return List.of(service, limit);
    }

    @Override
    public void close() {
        service.process().close();
        limit.process().close();
        database.close();
    }
}
