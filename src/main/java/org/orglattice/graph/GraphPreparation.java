package org.orglattice.graph;

import ac.simons.neo4j.migrations.core.MigrationChain.ChainBuilderMode;
import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;

/**
 * Brings the database to where the service can work with it, before anybody can ask: reachable, new enough, writable,
 * and migrated.
 */
@Component
class GraphPreparation implements SmartLifecycle {

    private final Driver driver;
    private final Neo4jConnectionDetails connection;
    private final DatabaseSelectionProvider databases;
    private final ObjectProvider<OwnDatabase> ownDatabase;
    private volatile boolean done;

    GraphPreparation(
            Driver driver,
            Neo4jConnectionDetails connection,
            DatabaseSelectionProvider databases,
            ObjectProvider<OwnDatabase> ownDatabase) {
        this.driver = driver;
        this.connection = connection;
        this.databases = databases;
        this.ownDatabase = ownDatabase;
    }

    @Override
    public void start() {
        OwnDatabase own = ownDatabase.getIfAvailable();
        try {
            if (own == null) {
                checkServer();
            } else {
                own.awaitStarted();
            }
            migrate();
        } catch (Neo4jException | MigrationsException e) {
            throw ServerFault.of(connection.getUri(), e);
        }
        done = true;
    }

    private void checkServer() {
        driver.verifyConnectivity();
        try (Session session = driver.session()) {
            ServerFault.checkVersion(session);
            ServerFault.checkWritable(session);
        }
    }

    private void migrate() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(new MigrationFiles())
                .withDatabase(databases.getDatabaseSelection().getValue())
                .build();
        Migrations migrations = new Migrations(config, driver);
        // to apply them takes a lock, and several statements, where there is nothing to do as well
        boolean applied = migrations.info(ChainBuilderMode.COMPARE).getElements().stream()
                .allMatch(each -> each.getState() == MigrationState.APPLIED);
        if (!applied) {
            migrations.apply();
        }
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return StartPhase.GRAPH;
    }
}
