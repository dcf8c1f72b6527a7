package org.orglattice.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.boot.test.context.TestComponent;

/**
 * All that the graph holds, read and cleared beside the service, by statements of its own.
 */
@TestComponent
public class GraphContent {

    private final Driver driver;

    GraphContent(Driver driver) {
        this.driver = driver;
    }

    /** Removes all that was loaded, but the vocabulary of roles. */
    public void clear() {
        rows("MATCH (n:Entity|Dataset|Calendar|FormerId|Change|Removed|Request) DETACH DELETE n");
        rows("MATCH (r:Role) WHERE r.dataset <> 'vocabulary' DELETE r");
    }

    /**
     * Everything there is, one line for each: that something has a label or a property, or is related to something.
     * What the service counts for itself, versions and open ends, is left out.
     *
     * @return the statements in an order of their own
     */
    public List<String> facts() {
        return rows("""
                MATCH (n) WHERE NOT n:__Neo4jMigration|Lock|Calendar|Change|Removed|Request
                UNWIND [key IN keys(n) WHERE NOT key IN ['version', 'seat', 'primaryOf'] | ' ' + key + '=' + toString(
                  CASE WHEN n[key] IS :: LIST<ANY> THEN reduce(t = '', x IN n[key] | t + toString(x) + ';') ELSE n[key] END
                )] + [label IN labels(n) | ' is ' + label] AS fact
                RETURN coalesce(n.id, n.code) + fact AS line
                UNION ALL
                MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration|Change
                UNWIND [''] + [key IN keys(r) WHERE key <> 'openOf' | ' ' + key + '=' + toString(
                  CASE WHEN r[key] IS :: LIST<ANY> THEN reduce(t = '', x IN r[key] | t + toString(x) + ';') ELSE r[key] END
                )] AS fact
                RETURN a.id + ' ' + type(r) + ' ' + b.id + fact AS line
                """).stream()
                .map(row -> row.get("line").asString())
                .sorted()
                .toList();
    }

    /**
     * What has changed.
     *
     * @param before the {@link #facts} of some time ago
     * @return what does not hold any more, each behind a minus, and what holds since, behind a plus
     */
    public List<String> changesSince(List<String> before) {
        List<String> gone = new ArrayList<>(before);
        List<String> come = new ArrayList<>(facts());
        come.removeIf(gone::remove);
        return Stream.concat(
                        gone.stream().map(fact -> "- " + fact), come.stream().map(fact -> "+ " + fact))
                .toList();
    }

    /**
     * Runs a statement.
     *
     * @param cypher the statement
     * @return its rows
     */
    public List<Record> rows(String cypher) {
        return rows(cypher, Map.of());
    }

    /**
     * Runs a statement.
     *
     * @param cypher the statement
     * @param parameters its parameters
     * @return its rows
     */
    public List<Record> rows(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(cypher, parameters).list();
        }
    }
}
