package org.orglattice.dataset.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.dataset.check.GraphView.KnownEntity;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Intent;
import org.orglattice.text.Bilingual;

/**
 * Each id and each key stands once, and belongs to nobody else.
 */
final class IdentityCheck implements Check {

    private static final List<String> KEYED_TABLES =
            List.of("roles", "links", "memberships", "figures", "explanations");

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        // the ids of all entities are of one space
        Map<String, Entry> seen = new HashMap<>();
        for (String table : EntityTables.NAMES) {
            for (Entry entry : set.rows(table)) {
                checkId(entry, seen, set, graph, faults);
            }
        }
        for (Entry member : set.rows("members")) {
            checkFormerIds(member, seen, graph, faults);
        }
        for (String table : KEYED_TABLES) {
            checkKeys(set.rows(table), set, graph, faults);
        }
    }

    private static void checkId(Entry entry, Map<String, Entry> seen, DataSet set, GraphView graph, Faults faults) {
        String id = entry.text("id");
        if (id == null) {
            return;
        }
        Entry first = seen.putIfAbsent(id, entry);
        if (first != null) {
            faults.add(
                    entry,
                    "id",
                    FaultCode.DUPLICATE_ID,
                    Bilingual.of(
                            "编号已用于 %1$s 第 %2$s 行。",
                            "The id stands in %1$s, row %2$s, already.", first.file(), first.row()));
        }
        String present = graph.formerIds().get(id);
        if (present != null) {
            faults.add(entry, "id", FaultCode.DUPLICATE_ID, givenUp(present));
        }
        KnownEntity known = graph.entities().get(id);
        if (known == null) {
            return;
        }
        if (!known.type().equals(EntityTables.typeOf(entry.table()))) {
            faults.add(
                    entry,
                    "id",
                    FaultCode.DUPLICATE_ID,
                    Bilingual.of("编号已用于图中的 %s。", "The id is that of a %s of the graph.", known.type()));
        } else if (set.intent() == Intent.CREATE) {
            faults.add(entry, "id", FaultCode.DUPLICATE_ID, thereAlready());
        } else if (!known.dataset().equals(set.id())) {
            faults.add(entry, "id", FaultCode.OTHER_DATASET, ownedBy(known.dataset()));
        }
    }

    private static void checkFormerIds(Entry member, Map<String, Entry> seen, GraphView graph, Faults faults) {
        for (String former : member.texts("former_ids")) {
            String present = graph.formerIds().getOrDefault(former, member.required("id"));
            if (seen.containsKey(former)
                    || graph.entities().containsKey(former)
                    || !present.equals(member.required("id"))) {
                faults.add(
                        member,
                        "former_ids",
                        FaultCode.DUPLICATE_ID,
                        Bilingual.of("曾用编号“%s”仍在使用。", "The former id \"%s\" is in use.", former));
            }
        }
    }

    private static void checkKeys(List<Entry> rows, DataSet set, GraphView graph, Faults faults) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : rows) {
            String key = RowKey.of(entry);
            Entry first = seen.putIfAbsent(key, entry);
            if (first != null) {
                faults.add(
                        entry,
                        null,
                        FaultCode.DUPLICATE_ID,
                        Bilingual.of("与第 %s 行是同一行。", "This is the same row as row %s.", first.row()));
            }
            String owner = graph.owned().get(key);
            if (owner != null && set.intent() == Intent.CREATE) {
                faults.add(entry, null, FaultCode.DUPLICATE_ID, thereAlready());
            } else if (owner != null && !owner.equals(set.id())) {
                faults.add(entry, null, FaultCode.OTHER_DATASET, ownedBy(owner));
            }
        }
    }

    static Bilingual thereAlready() {
        return new Bilingual("图中已经有了。", "The graph has it already.");
    }

    /**
     * What is to be said of an id that a member has given up.
     *
     * @param present the id of the member that it stands for now
     * @return the sentence
     */
    static Bilingual givenUp(String present) {
        return Bilingual.of("这一编号已并入“%s”，请用后者。", "The id was merged into \"%s\": use that one.", present);
    }

    static Bilingual ownedBy(String dataset) {
        return Bilingual.of(
                "属于数据集“%s”，其他数据集可以引用它，不能改动它。",
                "It belongs to the data set \"%s\"; others may refer to it, not change it.", dataset);
    }
}
