package org.orglattice.dataset.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.text.Bilingual;

/**
 * Each reference names something of the data set or of the graph, and of the right sort.
 */
final class ReferenceCheck implements Check {

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        Map<String, Set<String>> own = Format.shipped().tables().stream()
                .collect(Collectors.toMap(TableFormat::name, table -> ids(set.rows(table.name()))));
        for (TableFormat table : Format.shipped().tables()) {
            for (Column column : table.columns()) {
                if (!column.references().isEmpty()) {
                    set.rows(table.name()).forEach(entry -> check(entry, column, own, graph, faults));
                }
            }
        }
        for (Entry explanation : set.rows("explanations")) {
            checkAnything(explanation, "subject", own, graph, faults);
            checkAnything(explanation, "counterpart", own, graph, faults);
        }
    }

    private static Set<String> ids(List<Entry> rows) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.required("id")));
        return ids;
    }

    private static void check(
            Entry entry, Column column, Map<String, Set<String>> own, GraphView graph, Faults faults) {
        for (String id : References.in(entry, column)) {
            boolean ownOne = column.references().stream()
                    .anyMatch(table -> own.get(table).contains(id));
            if (!ownOne && !isKnown(graph.entities().get(id), column)) {
                faults.add(
                        entry,
                        column.name(),
                        FaultCode.UNKNOWN_REFERENCE,
                        unknown(id, graph.entities().get(id)));
            }
        }
    }

    private static boolean isKnown(@Nullable KnownEntity known, Column column) {
        return known != null
                && column.references().stream().anyMatch(table -> known.type().equals(EntityTables.typeOf(table)));
    }

    private static void checkAnything(
            Entry entry, String column, Map<String, Set<String>> own, GraphView graph, Faults faults) {
        String id = entry.text(column);
        if (id != null
                && own.values().stream().noneMatch(ids -> ids.contains(id))
                && !graph.entities().containsKey(id)) {
            faults.add(entry, column, FaultCode.UNKNOWN_REFERENCE, unknown(id, null));
        }
    }

    private static Bilingual unknown(String id, @Nullable KnownEntity other) {
        return other == null
                ? Bilingual.of("数据集和图中都没有“%s”。", "Neither the data set nor the graph has \"%s\".", id)
                : Bilingual.of(
                        "“%1$s”是 %2$s,不能用在这里。", "\"%1$s\" is a %2$s, which cannot stand here.", id, other.type());
    }
}
