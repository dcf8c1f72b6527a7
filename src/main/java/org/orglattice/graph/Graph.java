package org.orglattice.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.orglattice.graph.StatementTimings.Way;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads and writes the graph by the statements of {@code cypher/}.
 *
 * <p>A read is one auto-commit statement in read access mode, which is one network round trip; within a transaction of
 * Spring's it would be three. By bookmark it sees what this instance has written.
 */
@Component
public class Graph {

    /** The timer of statements, tagged by {@code statement} and the {@code way} in which they go to the database. */
    public static final String STATEMENTS = "orglattice.statements";

    // Beyond this, planning one statement takes longer than sending a second.
    private static final int MOST_QUESTIONS_TOGETHER = 12;

    private static final Set<String> MEMORY_FAULTS = Set.of(
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
            "Neo.TransientError.General.TransactionOutOfMemoryError",
            "Neo.TransientError.General.OutOfMemoryError");

    private static final Cypher WRITE_LOCK = Cypher.file("graph/write-lock");

    private static final Cypher VERSION = Cypher.file("graph/version");

    private static final RetryTemplate RETRIES = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(5)
            .delay(Duration.ofMillis(50))
            .jitter(Duration.ofMillis(25))
            .multiplier(2)
            .predicate(Graph::passesByItself)
            .build());

    private final Connection shared;
    private final DatabaseSelectionProvider databases;
    private final WriteTurns turns;
    private final StatementTimings timings;

    Graph(Connection shared, DatabaseSelectionProvider databases, WriteTurns turns, StatementTimings timings) {
        this.shared = shared;
        this.databases = databases;
        this.turns = turns;
        this.timings = timings;
    }

    private Connection connection() {
        return Connection.ofThread(shared);
    }

    /**
     * Answers questions, all in one statement.
     *
     * @param questions what is asked
     * @param timeout after which the database gives up
     * @return the rows of each question, in order; none are an empty list
     */
    public Map<Question, List<Row>> ask(Collection<Question> questions, Duration timeout) {
        return ask(questions, timeout, GraphVersion.ANY);
    }

    /**
     * Answers questions, all in one statement, of the graph as it was at some time or later.
     *
     * @param questions what is asked
     * @param timeout after which the database gives up
     * @param earliest what the graph has got to at least
     * @return the rows of each question, in order; none are an empty list
     */
    public Map<Question, List<Row>> ask(Collection<Question> questions, Duration timeout, GraphVersion earliest) {
        Map<Question, List<Row>> answers = new HashMap<>();
        for (RoundTrip trip : RoundTrip.plan(questions, MOST_QUESTIONS_TOGETHER)) {
            try (Session session = session(AccessMode.READ, earliest)) {
                answers.putAll(answers(trip, session, timeout));
            }
        }
        return answers;
    }

    /**
     * Asks a question, and another one that depends on its answer. What the first answer has seen anything of, the second
     * sees the whole of: by bookmark it waits for each transaction that had begun to show.
     *
     * @param first what is asked
     * @param second what is asked then, given the rows of the first answer
     * @param timeout after which the database gives up, on either
     * @return the rows of the second answer
     */
    public List<Row> ask(Question first, Function<List<Row>, Question> second, Duration timeout) {
        try (Session session = readSession()) {
            return answer(second.apply(answer(first, session, timeout)), session, timeout);
        }
    }

    /**
     * Finds out which version of the graph there is, by a statement that reads nothing: the database tells its last
     * transaction with each answer.
     *
     * @param timeout after which the database gives up
     * @return the version, which whoever reads of it {@link #ask(Collection, Duration, GraphVersion) asks for}
     */
    public GraphVersion version(Duration timeout) {
        return version(timeout, GraphVersion.ANY);
    }

    private GraphVersion version(Duration timeout, GraphVersion earliest) {
        return timings.time(VERSION.name(), Way.READ, () -> {
            try (Session session = session(AccessMode.READ, earliest)) {
                session.run(
                                VERSION.text(),
                                TransactionConfig.builder().withTimeout(timeout).build())
                        .consume();
                return new GraphVersion(session.lastBookmarks());
            }
        });
    }

    /**
     * Waits until the database has got to a version that somebody has seen elsewhere. Whatever this instance reads or writes
     * from then on sees that version, or a later one.
     *
     * @param seen the version
     * @param timeout after which the database gives up
     * @throws VersionUnknown where the database has never had it, or does not get to it in time
     */
    public void reach(GraphVersion seen, Duration timeout) {
        Connection connection = connection();
        Collection<Bookmark> known = connection.bookmarks().getBookmarks();
        try {
            Collection<Bookmark> reached = version(timeout, seen).bookmarks();
            // not before the database has vouched for it: others would wait for it in vain
            connection.bookmarks().updateBookmarks(seen.and(known), reached);
        } catch (Neo4jException e) {
            throw VersionUnknown.causes(e) ? new VersionUnknown(e) : e;
        }
    }

    /**
     * Which version of the graph this instance has written last, or has been told of.
     *
     * @return the version, or {@link GraphVersion#ANY}
     */
    public GraphVersion written() {
        return new GraphVersion(Set.copyOf(connection().bookmarks().getBookmarks()));
    }

    private List<Row> answer(Question question, Session session, Duration timeout) {
        RoundTrip trip = RoundTrip.plan(List.of(question), 1).get(0);
        return answers(trip, session, timeout).get(question);
    }

    private Map<Question, List<Row>> answers(RoundTrip trip, Session session, Duration timeout) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(timeout).build();
        return timings.time(
                trip.name(),
                Way.READ,
                () -> trip.answers(session.run(trip.query(), config).list()));
    }

    /**
     * Reads in one transaction, which holds what it sees of one statement to another only where nobody may write meanwhile.
     *
     * @param timeout after which the database gives up
     * @param alone whether whoever writes waits until the reading is over
     * @param work what to read
     * @param <T> what it gives
     * @return what the work gives
     */
    public <T> T read(Duration timeout, boolean alone, Function<GraphReader, T> work) {
        return alone ? turns.together(() -> reading(timeout, true, work)) : reading(timeout, false, work);
    }

    private <T> T reading(Duration timeout, boolean alone, Function<GraphReader, T> work) {
        TransactionConfig config =
                TransactionConfig.builder().withTimeout(timeout).build();
        try (Session session = session(alone ? AccessMode.WRITE : AccessMode.READ, GraphVersion.ANY);
                Transaction reading = session.beginTransaction(config)) {
            GraphReader reader = new GraphReader(reading, timings);
            if (alone) {
                reader.lock();
            }
            return work.apply(reader);
        }
    }

    private Session readSession() {
        return session(AccessMode.READ, GraphVersion.ANY);
    }

    private Session session(AccessMode mode, GraphVersion earliest) {
        Connection connection = connection();
        SessionConfig.Builder session = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarks(earliest.and(connection.bookmarks().getBookmarks()));
        String database = databases.getDatabaseSelection().getValue();
        if (database != null) {
            session.withDatabase(database);
        }
        return connection.driver().session(session.build());
    }

    /**
     * Does some work in one transaction: all of it lands, or nothing.
     *
     * @param work what to do; an exception rolls back
     * @param <T> what it gives
     * @return what the work gives
     * @throws TransactionTooLarge where the database has not enough memory for it
     */
    public <T> T inTransaction(Supplier<T> work) {
        try {
            return connection().transaction().execute(status -> work.get());
        } catch (RuntimeException e) {
            if (isShortOfMemory(NestedExceptionUtils.getMostSpecificCause(e))) {
                throw new TransactionTooLarge(e);
            }
            throw e;
        }
    }

    /**
     * Writes in one transaction, after whoever else is writing, on any instance: all of it lands, or nothing. What the
     * database says will pass by itself, such as a change of leader, is tried again.
     *
     * @param work what to do, several times perhaps; an exception rolls back
     * @param <T> what it gives
     * @return what the work gives
     * @throws TransactionTooLarge where the database has not enough memory for it
     */
    public <T> T inTurn(Supplier<T> work) {
        // a part of a transaction cannot be tried again by itself
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? turn(work).get()
                : turns.together(() -> RETRIES.invoke(turn(work)));
    }

    /**
     * Writes as {@link #inTurn(Supplier)} does, for somebody who waits for an answer: gives up where the turn does not come soon.
     *
     * @param work what to do, several times perhaps; an exception rolls back
     * @param <T> what it gives
     * @return what the work gives
     * @throws TurnMissed where something large is being written for longer than anybody should wait
     * @throws TransactionTooLarge where the database has not enough memory for it
     */
    public <T> T inTurnSoon(Supplier<T> work) {
        return turns.togetherSoon(() -> RETRIES.invoke(turn(work)));
    }

    private <T> Supplier<T> turn(Supplier<T> work) {
        return () -> inTransaction(() -> {
            run(WRITE_LOCK, Map.of());
            return work.get();
        });
    }

    private static boolean passesByItself(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        boolean transientFault = cause instanceof TransientException || cause instanceof SessionExpiredException;
        return transientFault && !isShortOfMemory(cause);
    }

    private static boolean isShortOfMemory(Throwable cause) {
        return cause instanceof Neo4jException fault && MEMORY_FAULTS.contains(fault.code());
    }

    /**
     * Runs a statement in the transaction at hand.
     *
     * @param cypher the statement
     * @param parameters its parameters
     * @return the rows that it returns
     */
    public List<Row> run(Cypher cypher, Map<String, Object> parameters) {
        return timings.time(
                cypher.name(),
                Way.TRANSACTION,
                () -> new ArrayList<>(connection()
                        .client()
                        .query(cypher.text())
                        .bindAll(parameters)
                        .fetchAs(Row.class)
                        .mappedBy((types, found) -> new Row(found))
                        .all()));
    }
}
