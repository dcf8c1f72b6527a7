package org.orglattice.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * What was loaded, node by node, so that it need not be loaded again for each of hundreds of tests.
 *
 * @param nodes the nodes that mutations change
 * @param relationships what relates them to one another, and to what stays
 */
record GraphSnapshot(List<Map<String, Object>> nodes, List<Map<String, Object>> relationships) {

    private static final String LOADED = "Entity|Dataset|Calendar|FormerId|Change|Removed|Request|ApiToken";

    static GraphSnapshot of(Driver driver) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> new GraphSnapshot(
                    maps(
                            transaction,
                            "MATCH (n:" + LOADED
                                    + ") RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties"),
                    maps(
                            transaction,
                            "MATCH (a:" + LOADED + ")-[r]->(b) RETURN elementId(a) AS start, "
                                    + "elementId(b) AS end, type(r) AS type, properties(r) AS properties")));
        }
    }

    private static List<Map<String, Object>> maps(TransactionContext transaction, String cypher) {
        return transaction.run(cypher).list(Record::asMap);
    }

    /** Makes the graph hold this, and nothing else of the sort, in one transaction. */
    void restore(Driver driver) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(this::restore);
        }
    }

    private void restore(TransactionContext transaction) {
        transaction.run("MATCH (n:" + LOADED + ") DETACH DELETE n").consume();
        Map<String, String> made = new HashMap<>();
        transaction
                .run("""
                        UNWIND $nodes AS node
                        CREATE (n:$(node.labels)) SET n = node.properties
                        RETURN node.key AS key, elementId(n) AS id
                        """, Map.of("nodes", nodes))
                .forEachRemaining(
                        row -> made.put(row.get("key").asString(), row.get("id").asString()));
        transaction
                .run("""
                        UNWIND $relationships AS relationship
                        WITH relationship, coalesce($made[relationship.start], relationship.start) AS start,
                          coalesce($made[relationship.end], relationship.end) AS end
                        MATCH (a) WHERE elementId(a) = start
                        MATCH (b) WHERE elementId(b) = end
                        CREATE (a)-[r:$(relationship.type)]->(b) SET r = relationship.properties
                        """, Map.of("relationships", relationships, "made", made))
                .consume();
    }
}
