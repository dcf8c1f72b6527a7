package org.orglattice.graph.embedded;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.orglattice.graph.OwnDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Tells Spring Boot of the embedded database just as Testcontainers tells it of a container.
 */
final class EmbeddedConnection implements Neo4jConnectionDetails, OwnDatabase {

    private final EmbeddedNeo4j database;

    EmbeddedConnection(EmbeddedNeo4j database) {
        this.database = database;
    }

    @Override
    public URI getUri() {
        return database.uri();
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(EmbeddedNeo4j.USER, database.password());
    }

    @Override
    public void awaitStarted() {
        database.awaitStarted();
    }
}
