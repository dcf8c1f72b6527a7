package org.orglattice.exports;

import java.util.List;
import java.util.Map;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.query.QueryLimits;
import org.orglattice.query.RequestError;
import org.springframework.stereotype.Component;

/**
 * Finds what is to be exported.
 */
@Component
class ScopeReader {

    private static final Cypher ORGANIZATION = Cypher.file("organization/by-id");
    private static final Cypher DATASET = Cypher.file("export/dataset");

    private final Graph graph;
    private final QueryLimits limits;

    ScopeReader(Graph graph, QueryLimits limits) {
        this.graph = graph;
        this.limits = limits;
    }

    Scope read(Asked asked) {
        return asked.of() == null ? dataSet(String.valueOf(asked.dataset())) : organization(asked.of());
    }

    private Scope organization(String id) {
        return ask(ORGANIZATION, id).stream()
                .findFirst()
                .map(row -> new Scope.Within(id, row.text("name")))
                .orElseThrow(() -> RequestError.notFound("组织", "organization", id));
    }

    private Scope dataSet(String id) {
        return ask(DATASET, id).stream()
                .findFirst()
                .map(row -> new Scope.WholeDataSet(id, row.text("title")))
                .orElseThrow(() -> RequestError.notFound("数据集", "data set", id));
    }

    private List<Row> ask(Cypher cypher, String id) {
        Question question = new Question(cypher, id, Map.of());
        return graph.ask(List.of(question), limits.timeout()).getOrDefault(question, List.of());
    }
}
