package org.orglattice.exports.extent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.orglattice.exports.ExportRequest;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.GraphReader;
import org.orglattice.graph.Row;

/**
 * The organizations that an export is about: one and all within it, on its day.
 */
public final class Extent {

    /** How many organizations are read at a time. */
    static final int PAGE = 500;

    private static final Cypher TODAY = Cypher.file("export/within-today");
    private static final Cypher THEN = Cypher.file("export/within-then");

    private final ExportRequest request;

    /**
     * An extent.
     *
     * @param request what is exported
     */
    public Extent(ExportRequest request) {
        this.request = request;
    }

    /**
     * Goes through it.
     *
     * @param taker takes a page after another, none of them empty
     */
    public void each(Consumer<Page> taker) {
        if (request.isToday()) {
            eachToday(taker);
        } else {
            eachThen(taker);
        }
    }

    private void eachToday(Consumer<Page> taker) {
        GraphReader graph = request.graph();
        String after = "";
        List<Row> rows;
        do {
            rows = graph.run(TODAY, Map.of("id", request.organization(), "day", day(), "behind", after, "limit", PAGE));
            if (!rows.isEmpty()) {
                after = rows.get(rows.size() - 1).text("at");
                taker.accept(page(rows.stream().map(row -> row.text("id")).toList()));
            }
        } while (rows.size() == PAGE);
    }

    // the links of another day are followed once, so that only ids wait for their turn
    private void eachThen(Consumer<Page> taker) {
        List<String> ids = new ArrayList<>();
        request.graph().each(THEN, Map.of("id", request.organization(), "day", day()), row -> ids.add(row.text("id")));
        for (int from = 0; from < ids.size(); from += PAGE) {
            taker.accept(page(List.copyOf(ids.subList(from, Math.min(from + PAGE, ids.size())))));
        }
    }

    private String day() {
        return request.day().toString();
    }

    private Page page(List<String> ids) {
        return new Page(request, ids);
    }
}
