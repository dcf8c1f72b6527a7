package org.orglattice.exports.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orglattice.dataset.format.DataSetOutput;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.Scope;
import org.orglattice.graph.Row;
import org.orglattice.posting.MembershipKind;

/**
 * Writes the rows of what is selected, table by table, in an order that depends on nothing but the rows.
 */
final class TableRows {

    private static final List<String> PERSONAL = List.of("birth_year", "rank", "party_member", "phone");
    private static final Map<String, String> FIELDS = Map.of("birth_year", "birthYear", "party_member", "partyMember");

    private final ExportRequest request;
    private final Selection selection;
    private final Batches batches;

    /**
     * What links and memberships say of themselves.
     *
     * @param datasets the data sets that own them
     * @param sources the sources that they cite
     */
    record Cited(Set<String> datasets, Set<String> sources) {}

    TableRows(ExportRequest request, Selection selection) {
        this.request = request;
        this.selection = selection;
        this.batches = new Batches(request);
    }

    /** Reads what links and memberships cite, which matters where several data sets are joined. */
    Cited citeLinks() {
        Cited cited = new Cited(new TreeSet<>(), new TreeSet<>());
        if (request.scope() instanceof Scope.WholeDataSet) {
            return cited;
        }
        for (String table : List.of("links", "memberships")) {
            related(
                    table,
                    rows -> rows.stream().filter(this::isTold).forEach(row -> {
                        cited.datasets().add(row.text("dataset"));
                        row.row("row")
                                .texts("sources")
                                .forEach(source -> cited.sources().add(source.replaceFirst("#.*", "")));
                    }));
        }
        return cited;
    }

    void write(DataSetOutput output) throws IOException {
        try {
            for (TableFormat table : Format.shipped().tables()) {
                switch (table.name()) {
                    case "dataset" -> {}
                    case "links" ->
                        related(
                                table.name(),
                                rows -> write(output, table, rows.stream().filter(this::isTold)));
                    case "memberships" -> related(table.name(), rows -> writeMemberships(output, table, rows));
                    case "members" -> each(table, rows -> writeMembers(output, table, rows));
                    default -> each(table, rows -> write(output, table, rows.stream()));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void each(TableFormat table, Consumer<List<Row>> taker) {
        batches.each("row-" + table.name(), selection.ids(table.name()), taker);
    }

    private void related(String table, Consumer<List<Row>> taker) {
        if (request.scope() instanceof Scope.WholeDataSet whole) {
            Map<String, Object> owner = Map.of("dataset", whole.id());
            Set<String> beginnings = new TreeSet<>();
            batches.stream("owned-" + table + "-begin", owner, row -> beginnings.add(row.text("id")));
            batches.each("owned-" + table, beginnings, owner, taker);
        } else {
            batches.each("row-" + table, selection.inside(), taker);
        }
    }

    // a link is found from both of its ends, and told at its beginning where that is told of
    private boolean isTold(Row found) {
        String from = found.row("row").textOrNull("from");
        return !found.has("found") || found.text("found").equals(from) || !selection.isInside(String.valueOf(from));
    }

    private void writeMembers(DataSetOutput output, TableFormat table, List<Row> rows) {
        Collection<String> open = request.personal()
                .open(rows.stream().map(row -> row.row("row").text("id")).toList(), request.graph());
        PERSONAL.forEach(column -> request.personal().show(FIELDS.getOrDefault(column, column), open));
        writeAll(output, table, rows.stream().map(row -> {
            Map<String, Object> cells = cells(table, row.row("row"));
            if (!open.contains(row.row("row").text("id"))) {
                PERSONAL.forEach(cells::remove);
            }
            return cells;
        }));
    }

    private void writeMemberships(DataSetOutput output, TableFormat table, List<Row> rows) {
        request.personal()
                .show(
                        "memberships",
                        rows.stream()
                                .map(row -> row.row("row"))
                                .filter(row ->
                                        MembershipKind.valueOf(row.text("kind")).tellsPartyMembership())
                                .map(row -> row.text("member"))
                                .toList());
        write(output, table, rows.stream());
    }

    private void write(DataSetOutput output, TableFormat table, Stream<Row> rows) {
        writeAll(output, table, rows.map(row -> cells(table, row.row("row"))));
    }

    private static void writeAll(DataSetOutput output, TableFormat table, Stream<Map<String, Object>> rows) {
        Stream<Map<String, Object>> ordered =
                table.name().equals("roles") ? rows : rows.sorted(Comparator.comparing(cells -> key(table, cells)));
        ordered.forEach(cells -> {
            try {
                output.row(table.name(), cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String key(TableFormat table, Map<String, Object> cells) {
        StringBuilder key = new StringBuilder();
        table.columns()
                .forEach(column ->
                        key.append(cells.getOrDefault(column.name(), "")).append('\n'));
        return key.toString();
    }

    private Map<String, Object> cells(TableFormat table, Row row) {
        Map<String, Object> cells = new HashMap<>();
        table.columns().forEach(column -> {
            Object value = row.value(column.name());
            if (value != null) {
                cells.put(column.name(), value);
            }
        });
        List<String> cited = row.texts("cited");
        if (!cited.isEmpty()) {
            cells.put("sources", cited.stream().sorted().toList());
        }
        // what ends later has not ended on the day; what is demanded or explained until then is no more than that
        if (batches.day() != null && !Set.of("rules", "explanations").contains(table.name())) {
            cells.remove("until");
        }
        return cells;
    }
}
