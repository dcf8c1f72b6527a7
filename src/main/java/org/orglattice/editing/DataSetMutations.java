package org.orglattice.editing;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Row;
import org.orglattice.history.ChangeEntry;
import org.orglattice.text.Bilingual;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes data sets out of the graph again, unless something of another one depends on them.
 */
@Controller
class DataSetMutations {

    private static final String TABLE = "dataset";

    private static final Cypher DEPENDENTS = Cypher.file("editing/outside-dependents");
    private static final Cypher ENTITIES = Cypher.file("editing/entities-of-dataset");
    private static final Cypher HOMES = Cypher.file("editing/homes-of-dataset");
    private static final Cypher REMOVE = Cypher.file("editing/remove-dataset");

    private final Editor editor;

    DataSetMutations(Editor editor) {
        this.editor = editor;
    }

    @MutationMapping
    Answer removeDataset(MutationCall call, Viewer viewer) {
        return editor.edit(call, viewer, AccessRole.ADMIN, DataSetMutations::remove);
    }

    private static void remove(Edit edit) {
        String id = edit.input().text("id");
        OwningDataSet dataset = edit.bench()
                .owners()
                .find(id)
                .orElseThrow(() -> EditRefused.of(
                        FaultCode.UNKNOWN_REFERENCE,
                        Bilingual.of("没有数据集“%s”。", "There is no data set \"%s\".", id),
                        edit.input().at("id")));
        Graph graph = edit.bench().graph();
        Map<String, Object> self = Map.of("id", id);
        requireNoDependents(edit, graph.run(DEPENDENTS, self));
        List<String> entities = ids(graph.run(ENTITIES, self));
        Set<String> homes = new LinkedHashSet<>(ids(graph.run(HOMES, self)));
        edit.record(List.of(new ChangeEntry(
                TABLE,
                id,
                Set.of(),
                homes,
                Map.of("id", id, "title", dataset.title(), "entities", entities.size()),
                null)));
        edit.bench().history().remove(entities);
        List<String> moved = ids(graph.run(REMOVE, self));
        LocalDate today = edit.today();
        edit.bench().paths().rewrite(moved, today);
        edit.give("dataset", id);
        edit.give("removed", entities.size());
    }

    private static void requireNoDependents(Edit edit, List<Row> dependents) {
        if (!dependents.isEmpty()) {
            String named = dependents.stream()
                    .map(row -> row.text("id") + " (" + row.text("dataset") + ")")
                    .collect(Collectors.joining(", "));
            throw EditRefused.of(
                    EditFault.IN_USE,
                    Bilingual.of("其他数据集还依赖它，例如：%s。", "Other data sets depend on it, such as: %s.", named),
                    edit.input().at("id"));
        }
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> row.text("id")).toList();
    }
}
