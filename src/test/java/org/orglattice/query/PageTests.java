package org.orglattice.query;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.relay.Edge;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orglattice.graph.Row;
import org.orglattice.graph.Rows;

class PageTests {

    @Test
    void leavesOutTheRowThatOnlyTellsOfMore() {
        Page<String> page = page(slice(2, null, false), "a", "b", "c");

        assertThat(page.edges()).extracting(Edge::getNode).containsExactly("name of a", "name of b");
        assertThat(page.pageInfo().isHasNextPage()).isTrue();
        assertThat(page.pageInfo().isHasPreviousPage()).isFalse();
    }

    @Test
    void endsWithAPageThatIsExactlyFull() {
        assertThat(page(slice(2, null, false), "a", "b").pageInfo().isHasNextPage())
                .isFalse();
    }

    @Test
    void leadsFromItsLastRowToTheNextPage() {
        Page<String> page = page(slice(2, null, false), "a", "b", "c");

        String end = page.pageInfo().getEndCursor().getValue();
        assertThat(end).isEqualTo(page.edges().get(1).getCursor().getValue());
        assertThat(page.pageInfo().getStartCursor())
                .isEqualTo(page.edges().get(0).getCursor());
        assertThat(slice(2, null, false).behind(end).after()).isEqualTo("b");
    }

    @Test
    void liesBehindOthersAfterACursor() {
        assertThat(page(slice(2, "b", false), "c").pageInfo().isHasPreviousPage())
                .isTrue();
    }

    @Test
    void hasNoCursorsWithoutRows() {
        Page<String> page = page(slice(2, null, true));

        assertThat(page.edges()).isEmpty();
        assertThat(page.pageInfo().getStartCursor()).isNull();
        assertThat(page.pageInfo().getEndCursor()).isNull();
        assertThat(page.pageInfo().isHasNextPage()).isFalse();
    }

    @Test
    void tellsTheTotalWhereItWasCounted() {
        assertThat(Page.of(slice(2, null, true), List.of(), 489, Row::toString).totalCount())
                .isEqualTo(489);
        assertThat(page(slice(2, null, false)).totalCount()).isNull();
    }

    private static Slice slice(int first, String after, boolean counted) {
        return new Slice(first, after, counted, new Cursors("list"));
    }

    private static Page<String> page(Slice slice, String... keys) {
        List<Row> rows = Stream.of(keys).map(PageTests::row).toList();
        return Page.of(slice, rows, null, row -> row.text("name"));
    }

    private static Row row(String key) {
        return Rows.of(Map.of("at", key, "name", "name of " + key));
    }
}
