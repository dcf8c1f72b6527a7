package org.orglattice.exports.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Row;

/**
 * Asks statements of {@code cypher/export/} about many ids, some thousand at a time, so that what is in memory and what the
 * database plans has a bound.
 */
final class Batches {

    private static final int SIZE = 2000;

    private final ExportRequest request;
    private final @Nullable String day;

    Batches(ExportRequest request) {
        this.request = request;
        this.day = request.asOf() == null ? null : request.day().toString();
    }

    /**
     * The day at which the data set is cut.
     *
     * @return the day, or {@code null} where it is not
     */
    @Nullable
    String day() {
        return day;
    }

    /** Hands on the rows of each batch together. */
    void each(String statement, Collection<String> ids, Consumer<List<Row>> taker) {
        each(statement, ids, Map.of(), taker);
    }

    /** Hands on the rows of each batch together, which are asked for with other parameters too. */
    void each(String statement, Collection<String> ids, Map<String, Object> others, Consumer<List<Row>> taker) {
        Cypher cypher = Cypher.file("export/" + statement);
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += SIZE) {
            List<String> batch = List.copyOf(all.subList(from, Math.min(all.size(), from + SIZE)));
            Map<String, Object> parameters = parameters(others);
            parameters.put("ids", batch);
            taker.accept(request.graph().run(cypher, parameters));
        }
    }

    /** The ids that a statement finds. */
    List<String> ids(String statement, Collection<String> ids) {
        List<String> found = new ArrayList<>();
        each(statement, ids, rows -> rows.forEach(row -> found.add(row.text("id"))));
        return found.stream().distinct().toList();
    }

    /** Asks once for few rows. */
    List<Row> once(String statement, Map<String, Object> parameters) {
        return request.graph().run(Cypher.file("export/" + statement), parameters(parameters));
    }

    /** Asks once for any number of rows, and hands each on as it comes. */
    void stream(String statement, Map<String, Object> parameters, Consumer<Row> taker) {
        request.graph().each(Cypher.file("export/" + statement), parameters(parameters), taker);
    }

    private Map<String, Object> parameters(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(own);
        all.put("day", day);
        all.put("walk", !request.isToday());
        all.put("reach", request.personal().reach().segments());
        return all;
    }
}
