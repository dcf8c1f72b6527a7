package org.orglattice.query;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * A page of a list, in Relay's form.
 *
 * @param edges the rows of the page, each with its cursor
 * @param pageInfo where the page lies in the list
 * @param totalCount how long the list is, or {@code null} where nobody asked
 * @param <T> what the list is of
 */
public record Page<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) implements Connection<T> {

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /**
     * Makes a page of what a statement returned for a slice.
     *
     * @param slice what was asked for
     * @param rows the rows, whose {@code at} is their place in the list's order; one more than asked for tells of more
     * @param total how long the list is, or {@code null} where nobody asked
     * @param mapper makes something of a row
     * @param <T> what it makes
     * @return the page
     */
    static <T> Page<T> of(Slice slice, List<Row> rows, @Nullable Integer total, Function<Row, T> mapper) {
        boolean more = rows.size() > slice.first();
        List<Edge<T>> edges = rows.stream()
                .limit(slice.first())
                .<Edge<T>>map(row -> new DefaultEdge<>(mapper.apply(row), cursor(slice, row)))
                .toList();
        PageInfo pageInfo = new DefaultPageInfo(
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor(),
                slice.after() != null,
                more);
        return new Page<>(edges, pageInfo, total);
    }

    /**
     * The page of a list that is empty.
     *
     * @param slice what was asked for
     * @param <T> what the list is of
     * @return a page without rows
     */
    public static <T> Page<T> empty(Slice slice) {
        return of(slice, List.of(), slice.counted() ? 0 : null, row -> {
            throw new IllegalStateException("An empty page has no rows");
        });
    }

    private static ConnectionCursor cursor(Slice slice, Row row) {
        return new DefaultConnectionCursor(slice.cursors().toCursor(row.text("at")));
    }
}
