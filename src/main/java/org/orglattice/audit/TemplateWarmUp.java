package org.orglattice.audit;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.Question;
import org.orglattice.graph.WarmUp;
import org.springframework.stereotype.Component;

/**
 * Has the database plan the statements of all templates: they are long, and the first audit by each would wait for its plan.
 */
@Component
class TemplateWarmUp implements WarmUp {

    private static final Duration ENOUGH = Duration.ofMinutes(1);

    private final Templates templates;
    private final Graph graph;

    TemplateWarmUp(Templates templates, Graph graph) {
        this.templates = templates;
        this.graph = graph;
    }

    @Override
    public void run() {
        for (Template template : templates.all()) {
            ask(template.counts(), Map.of());
        }
        Map<String, Object> page = new HashMap<>(Map.of("after", "", "limit", 1));
        page.put("outcomes", null);
        page.put("leaders", true);
        for (Template template : templates.all()) {
            ask(template.findings(), page);
        }
    }

    // about nothing, so that it costs the plan alone
    private void ask(Cypher statement, Map<String, Object> arguments) {
        Map<String, Object> nothing = Map.of("day", "0001", "walk", false, "narrowed", true, "parameters", Map.of());
        graph.ask(List.of(new Question(statement, "", arguments, nothing)), ENOUGH);
    }
}
