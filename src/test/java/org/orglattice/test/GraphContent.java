package org.orglattice.test;

import java.util.List;
import java.util.Map;
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
        rows("MATCH (n:Entity|Dataset|Calendar) DETACH DELETE n");
        rows("MATCH (r:Role) WHERE r.dataset <> 'vocabulary' DELETE r");
    }

    /**
     * Everything there is, in an order of its own: nodes with their labels and properties, relationships with their ends.
     *
     * @return one line for each; when a file was read (its checksum) is left out
     */
    public List<String> dump() {
        List<String> lines = rows("""
                MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:Lock
                UNWIND keys(n) AS key
                WITH n, key WHERE key <> 'checksum' ORDER BY key
                WITH n, collect(key + '=' + toString(
                  CASE WHEN n[key] IS :: LIST<ANY> THEN reduce(t = '', x IN n[key] | t + toString(x) + ';') ELSE n[key] END
                )) AS values
                UNWIND labels(n) AS label
                WITH n, values, label ORDER BY label
                RETURN reduce(t = '', x IN collect(label) | t + ':' + x) + reduce(t = '', x IN values | t + ' ' + x) AS line
                UNION ALL
                MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
                CALL (r) {
                  UNWIND keys(r) AS key
                  WITH r, key ORDER BY key
                  RETURN collect(key + '=' + toString(
                    CASE WHEN r[key] IS :: LIST<ANY> THEN reduce(t = '', x IN r[key] | t + toString(x) + ';') ELSE r[key] END
                  )) AS values
                }
                RETURN a.id + '-' + type(r) + '->' + b.id + reduce(t = '', x IN values | t + ' ' + x) AS line
                """).stream()
                .map(row -> row.get("line").asString())
                .sorted()
                .toList();
        return lines;
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
