package org.orglattice.dataset.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        Map<String, Set<String>> types = types(set, graph);
        for (TableFormat table : Format.shipped().tables()) {
            for (Column column : table.columns()) {
                if (!column.references().isEmpty()) {
                    set.rows(table.name()).forEach(entry -> check(entry, column, types, graph, faults));
                }
            }
        }
        Roles roles = new Roles(set, graph);
        set.rows("appointments").forEach(row -> addImpliedPost(row, roles, types));
        for (Entry explanation : set.rows("explanations")) {
            checkAnything(explanation, "subject", types, faults);
            checkAnything(explanation, "counterpart", types, faults);
        }
    }

    /** What each id is that the set states or the graph holds; more than one thing only where the set is wrong. */
    private static Map<String, Set<String>> types(DataSet set, GraphView graph) {
        Map<String, Set<String>> types = new HashMap<>();
        for (String table : EntityTables.NAMES) {
            set.rows(table).forEach(row -> add(row.required("id"), EntityTables.typeOf(table), types));
        }
        graph.entities().forEach((id, known) -> add(id, known.type(), types));
        return types;
    }

    private static void add(String id, String type, Map<String, Set<String>> types) {
        types.computeIfAbsent(id, added -> new TreeSet<>()).add(type);
    }

    private static void addImpliedPost(Entry appointment, Roles roles, Map<String, Set<String>> types) {
        String role = roles.code(appointment.required("role"));
        if (!appointment.has("post") && role != null) {
            add(PostingPlanner.impliedPost(appointment.required("organization"), role), "Post", types);
        }
    }

    private static void check(
            Entry entry, Column column, Map<String, Set<String>> types, GraphView graph, Faults faults) {
        List<String> right =
                column.references().stream().map(EntityTables::typeOf).toList();
        for (String id : References.in(entry, column)) {
            Set<String> found = types.getOrDefault(id, Set.of());
            if (Collections.disjoint(found, right)) {
                String present = graph.formerIds().get(id);
                Bilingual sentence = present == null ? unknown(id, found) : IdentityCheck.givenUp(present);
                faults.add(entry, column.name(), FaultCode.UNKNOWN_REFERENCE, sentence);
            }
        }
    }

    private static void checkAnything(Entry entry, String column, Map<String, Set<String>> types, Faults faults) {
        String id = entry.text(column);
        if (id != null && !types.containsKey(id)) {
            faults.add(entry, column, FaultCode.UNKNOWN_REFERENCE, unknown(id, Set.of()));
        }
    }

    private static Bilingual unknown(String id, Set<String> others) {
        return others.isEmpty()
                ? Bilingual.of("数据集和图中都没有“%s”。", "Neither the data set nor the graph has \"%s\".", id)
                : Bilingual.of(
                        "“%1$s”是 %2$s，不能用在这里。",
                        "\"%1$s\" is a %2$s, which cannot stand here.", id, String.join(", ", others));
    }
}
