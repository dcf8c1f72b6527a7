package org.orglattice.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Projection;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;

/**
 * The graph as one request sees it: as of one day, which governs all that is nested under a root field.
 *
 * <p>What the fields of one level ask is gathered and put to the database as one statement.
 *
 * @param day the day that is asked about
 * @param isToday whether that is today, so that the materialised paths hold
 * @param questions gathers the questions of a level
 * @param selection what is wanted of an answer that the field gives on, or {@code null} for all
 */
public record Snapshot(
        LocalDate day,
        boolean isToday,
        DataLoader<Question, List<Row>> questions,
        @Nullable Selection selection) {

    /**
     * The graph as something other than a GraphQL request sees it, which asks one question after another.
     *
     * @param day the day that is asked about
     * @param isToday whether that is today
     * @param answers answers a question at once
     * @return the snapshot, whose futures are complete
     */
    public static Snapshot answering(LocalDate day, boolean isToday, Function<Question, List<Row>> answers) {
        BatchLoader<Question, List<Row>> loader = asked ->
                CompletableFuture.completedFuture(asked.stream().map(answers).toList());
        DataLoaderOptions options = DataLoaderOptions.newOptions()
                .setBatchingEnabled(false)
                .setCachingEnabled(false)
                .build();
        return new Snapshot(day, isToday, DataLoaderFactory.newDataLoader(loader, options), null);
    }

    /**
     * The same for whoever asks many questions at a time: they gather until somebody waits for an answer.
     *
     * @param day the day that is asked about
     * @param isToday whether that is today
     * @param answers answers questions together
     * @return the snapshot, whose futures {@link #await} completes
     */
    public static Snapshot gathering(
            LocalDate day, boolean isToday, Function<Set<Question>, Map<Question, List<Row>>> answers) {
        MappedBatchLoader<Question, List<Row>> loader =
                asked -> CompletableFuture.completedFuture(answers.apply(asked));
        DataLoaderOptions options =
                DataLoaderOptions.newOptions().setCachingEnabled(false).build();
        return new Snapshot(day, isToday, DataLoaderFactory.newMappedDataLoader(loader, options), null);
    }

    /**
     * Asks what has gathered until an answer is there.
     *
     * @param answer a future of this snapshot
     * @param <T> what it gives
     * @return the answer
     */
    public <T> T await(CompletableFuture<T> answer) {
        while (!answer.isDone() && questions.dispatchDepth() > 0) {
            questions.dispatchAndJoin();
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Asks a question.
     *
     * @param cypher the statement; {@code $day} and {@code $today} are added to its parameters
     * @param key what it is about
     * @param arguments its other parameters
     * @return the rows of the answer, in order
     */
    public CompletableFuture<List<Row>> ask(Cypher cypher, String key, Map<String, Object> arguments) {
        return ask(cypher, key, arguments, null);
    }

    private CompletableFuture<List<Row>> ask(
            Cypher cypher, String key, Map<String, Object> arguments, @Nullable Projection wanted) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("day", day.toString());
        all.put("today", isToday);
        return questions.load(new Question(cypher, key, all, Map.of(), wanted));
    }

    /**
     * Asks for what the field gives on: of its nodes there may be no more in the answer than is selected.
     *
     * @param cypher the statement, whose rows are what the field gives
     * @param key what it is about
     * @param arguments its other parameters
     * @return the rows of the answer, in order
     */
    public CompletableFuture<List<Row>> askSelected(Cypher cypher, String key, Map<String, Object> arguments) {
        return ask(cypher, key, arguments, selection == null ? null : selection.projection());
    }

    /**
     * The same for whoever looks at more of an answer than is selected.
     *
     * @return a snapshot whose answers are whole
     */
    public Snapshot whole() {
        return new Snapshot(day, isToday, questions, null);
    }

    /**
     * Asks a question with inputs of its own, for which it may be another day.
     *
     * @param question the question
     * @return the rows of the answer, in order
     */
    public CompletableFuture<List<Row>> ask(Question question) {
        return questions.load(question);
    }

    /**
     * Asks for all there is to a key.
     *
     * @param cypher the statement
     * @param key what it is about
     * @param arguments its other parameters
     * @param mapper makes something of a row
     * @param <T> what it makes
     * @return what was made of each row
     */
    public <T> CompletableFuture<List<T>> list(
            Cypher cypher, String key, Map<String, Object> arguments, Function<Row, T> mapper) {
        return askSelected(cypher, key, arguments)
                .thenApply(rows -> rows.stream().map(mapper).toList());
    }

    /**
     * Asks for the one thing there may be to a key.
     *
     * @param cypher the statement
     * @param key what it is about
     * @param arguments its other parameters
     * @param mapper makes something of a row
     * @param <T> what it makes
     * @return what was made of the first row, or {@code null} where there is none
     */
    public <T> CompletableFuture<@Nullable T> one(
            Cypher cypher, String key, Map<String, Object> arguments, Function<Row, T> mapper) {
        return askSelected(cypher, key, arguments).thenApply(rows -> rows.isEmpty() ? null : mapper.apply(rows.get(0)));
    }

    /**
     * Asks for a page, and for the length of the list where that is selected, in one round trip.
     *
     * @param cypher the statement; it takes {@code $after} and {@code $limit}, and its rows have their place as
     *     {@code at}
     * @param key what the list is about
     * @param slice which part of it
     * @param arguments its other parameters
     * @param mapper makes something of a row
     * @param <T> what it makes
     * @return the page
     */
    public <T> CompletableFuture<Page<T>> page(
            Cypher cypher, String key, Slice slice, Map<String, Object> arguments, Function<Row, T> mapper) {
        CompletableFuture<List<Row>> rows = askSelected(cypher, key, slice.with(arguments));
        CompletableFuture<@Nullable Integer> total = slice.counted()
                ? ask(cypher.counting(), key, Slice.ALL.with(arguments))
                        .thenApply(
                                counts -> counts.isEmpty() ? 0 : counts.get(0).integer("count"))
                : CompletableFuture.completedFuture(null);
        return rows.thenCombine(total, (found, count) -> Page.of(slice, found, count, mapper));
    }

    /**
     * Asks a question of its own for a page.
     *
     * @param question the question, with the slice among its arguments; its rows have their place as {@code at}
     * @param slice which part of the list
     * @param total how long the list is, or {@code null} where nobody asked
     * @param mapper makes something of a row
     * @param <T> what it makes
     * @return the page
     */
    public <T> CompletableFuture<Page<T>> page(
            Question question, Slice slice, CompletableFuture<@Nullable Integer> total, Function<Row, T> mapper) {
        return ask(question).thenCombine(total, (found, count) -> Page.of(slice, found, count, mapper));
    }
}
