package org.orglattice.graph;

import java.time.Duration;
import java.util.List;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Indexes that are put aside while much is written, because to build them anew is quicker than to keep them up to date.
 * Those of constraints stay.
 */
final class SetAsideIndexes {

    private static final String DROPPABLE = """
            SHOW INDEXES YIELD name, type, owningConstraint, createStatement
            WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
            RETURN name, createStatement
            """;
    private static final String UNDER_WAY =
            "SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS count";
    // which also tells of one that has failed
    private static final String AWAIT = "CALL db.awaitIndexes(60)";

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Driver driver;
    private final List<String> statements;

    private SetAsideIndexes(Driver driver, List<String> statements) {
        this.driver = driver;
        this.statements = statements;
    }

    /**
     * Puts the indexes aside.
     *
     * @param driver speaks with the database, which nobody reads
     * @return what builds them again
     */
    static SetAsideIndexes in(Driver driver) {
        try (Session session = driver.session()) {
            List<Record> indexes = session.run(DROPPABLE).list();
            indexes.forEach(
                    index -> session.run("DROP INDEX `" + index.get("name").asString() + "`")
                            .consume());
            return new SetAsideIndexes(
                    driver,
                    indexes.stream()
                            .map(index -> index.get("createStatement").asString())
                            .toList());
        }
    }

    /**
     * Builds them again, and waits until that is done.
     *
     * @param meanwhile is run now and then; an exception ends the waiting
     */
    void restore(Runnable meanwhile) {
        try (Session session = driver.session()) {
            // in one transaction, so that all of them are built while the store is read once
            session.executeWriteWithoutResult(transaction ->
                    statements.forEach(statement -> transaction.run(statement).consume()));
            while (session.run(UNDER_WAY).single().get("count").asInt() > 0) {
                meanwhile.run();
                Thread.sleep(LOOK.toMillis());
            }
            session.run(AWAIT).consume();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The indexes are not complete", e);
        }
    }
}
