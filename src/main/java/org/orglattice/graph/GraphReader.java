package org.orglattice.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.orglattice.graph.StatementTimings.Way;

/**
 * Reads much of the graph in one transaction, without holding more of it than it is given on.
 */
public final class GraphReader {

    private static final Cypher WRITE_LOCK = Cypher.file("graph/write-lock");

    private final Transaction transaction;
    private final StatementTimings timings;

    GraphReader(Transaction transaction, StatementTimings timings) {
        this.transaction = transaction;
        this.timings = timings;
    }

    /**
     * Reads few rows.
     *
     * @param cypher the statement
     * @param parameters its parameters
     * @return the rows that it returns
     */
    public List<Row> run(Cypher cypher, Map<String, Object> parameters) {
        List<Row> rows = new ArrayList<>();
        each(cypher, parameters, rows::add);
        return rows;
    }

    /**
     * Reads any number of rows, one after another: the database goes on as fast as they are taken.
     *
     * @param cypher the statement
     * @param parameters its parameters
     * @param taker takes each row; it must not read the graph itself
     */
    public void each(Cypher cypher, Map<String, Object> parameters, Consumer<Row> taker) {
        timings.time(cypher.name(), Way.READ, () -> {
            Result result = transaction.run(cypher.text(), parameters);
            while (result.hasNext()) {
                taker.accept(new Row(result.next()));
            }
            return true;
        });
    }

    /**
     * Answers a question.
     *
     * @param question the question
     * @return the rows of the answer
     */
    public List<Row> ask(Question question) {
        return ask(List.of(question)).getOrDefault(question, List.of());
    }

    /**
     * Answers questions of one statement together.
     *
     * @param questions the questions
     * @return the rows of each that has an answer
     */
    public Map<Question, List<Row>> ask(Collection<Question> questions) {
        Map<Question, List<Row>> answers = new HashMap<>();
        for (RoundTrip trip : RoundTrip.plan(questions, 1)) {
            answers.putAll(timings.time(
                    trip.name(),
                    Way.READ,
                    () -> trip.answers(transaction.run(trip.query()).list())));
        }
        return answers;
    }

    void lock() {
        transaction.run(WRITE_LOCK.text()).consume();
    }
}
