package org.orglattice.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;

/**
 * Several questions put as one statement: those of one statement and the same arguments share its {@code $keys}, and
 * different ones stand side by side under UNION ALL.
 */
final class RoundTrip {

    private record Part(Cypher cypher, Map<String, Object> arguments) {}

    private static final int MOST_NARROWED = 3;

    // what is asked together is so again and again, and to write it down takes longer than to look it up
    private static final Cache<List<Cypher>, String> UNIONS =
            Caffeine.newBuilder().maximumSize(500).build();

    private final Map<Part, List<Question>> parts = new LinkedHashMap<>();

    /**
     * Plans the way to the database.
     *
     * @param questions what is asked
     * @param most how many different statements may travel together
     * @return one round trip; more only where there are more statements than that, or ones that travel alone
     */
    static List<RoundTrip> plan(Collection<Question> questions, int most) {
        List<RoundTrip> trips = new ArrayList<>();
        Map<Part, RoundTrip> planned = new HashMap<>();
        // one order, whatever the request's, so that the database plans the same statements once
        List<Question> ordered = questions.stream()
                .sorted(Comparator.comparing(question -> question.cypher().name()))
                .toList();
        for (Question question : ordered) {
            Part part = new Part(question.cypher(), question.arguments());
            planned.computeIfAbsent(part, added -> question.cypher().alone() ? added(trips) : withRoom(trips, most))
                    .parts
                    .computeIfAbsent(part, added -> new ArrayList<>())
                    .add(question);
        }
        return trips;
    }

    private static RoundTrip withRoom(List<RoundTrip> trips, int most) {
        return trips.stream()
                .filter(trip -> !trip.isClosed() && trip.parts.size() < most)
                .findFirst()
                .orElseGet(() -> added(trips));
    }

    private static RoundTrip added(List<RoundTrip> trips) {
        RoundTrip trip = new RoundTrip();
        trips.add(trip);
        return trip;
    }

    private boolean isClosed() {
        return parts.keySet().stream().anyMatch(part -> part.cypher().alone());
    }

    /** The statement's name for logs and metrics. */
    String name() {
        return parts.keySet().stream()
                .map(part -> part.cypher().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }

    Query query() {
        return parts.size() == 1 ? single() : union();
    }

    private Query single() {
        Part part = parts.keySet().iterator().next();
        Map<String, Object> parameters = new HashMap<>();
        bind(part, "", parameters);
        return new Query(statement(part).text(), parameters);
    }

    private Query union() {
        List<Cypher> statements = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        for (Part part : parts.keySet()) {
            bind(part, prefix(statements.size()), parameters);
            statements.add(statement(part));
        }
        return new Query(UNIONS.get(statements, RoundTrip::union), parameters);
    }

    private static String union(List<Cypher> statements) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Cypher statement : statements) {
            text.append(number == 0 ? "" : "\nUNION ALL\n")
                    .append("CALL () {\n")
                    .append(statement.withParametersPrefixed(prefix(number)))
                    .append("\n}\nRETURN key, row, ")
                    .append(number)
                    .append(" AS part");
            number++;
        }
        return text.toString();
    }

    private static String prefix(int number) {
        return "q" + number + "_";
    }

    // Many statements together take long to plan: then they are the same, whatever of them is wanted.
    private Cypher statement(Part part) {
        List<Projection> projections =
                parts.get(part).stream().map(Question::projection).distinct().toList();
        Projection projection = projections.get(0);
        Cypher specialized = Specialization.of(part.cypher(), part.arguments());
        return projection == null || projections.size() > 1 || parts.size() > MOST_NARROWED
                ? specialized
                : projection.of(specialized);
    }

    private void bind(Part part, String prefix, Map<String, Object> parameters) {
        List<Question> questions = parts.get(part);
        part.arguments().forEach((name, value) -> parameters.put(prefix + name, value));
        parameters.put(
                prefix + "keys",
                questions.stream().map(Question::key).distinct().toList());
        Map<String, Object> inputs = new HashMap<>();
        questions.stream()
                .filter(question -> !question.inputs().isEmpty())
                .forEach(question -> inputs.put(question.key(), question.inputs()));
        if (!inputs.isEmpty()) {
            parameters.put(prefix + "inputs", inputs);
        }
    }

    /**
     * Sorts the rows of the answer by question.
     *
     * @param records the records that the query gave
     * @return the rows of each question in the order they came; no rows are an empty list
     */
    Map<Question, List<Row>> answers(List<Record> records) {
        List<Map<String, List<Row>>> rows = new ArrayList<>();
        parts.forEach((part, questions) -> {
            Map<String, List<Row>> byKey = new HashMap<>();
            questions.forEach(question -> byKey.put(question.key(), new ArrayList<>()));
            rows.add(byKey);
        });
        boolean single = parts.size() == 1;
        for (Record answer : records) {
            int part = single ? 0 : answer.get("part").asInt();
            rows.get(part).get(answer.get("key").asString()).add(new Row(answer.get("row")));
        }
        Map<Question, List<Row>> answers = new HashMap<>();
        int number = 0;
        for (List<Question> questions : parts.values()) {
            Map<String, List<Row>> byKey = rows.get(number++);
            questions.forEach(question -> answers.put(question, byKey.get(question.key())));
        }
        return answers;
    }
}
