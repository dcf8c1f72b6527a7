package org.orglattice.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.provenance.Mechanism;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what ought to hold.
 */
@Controller
class RuleController {

    private static final int MOST_RULES = 500;

    private static final Cypher EXPRESSED = Cypher.file("rule/expressed");
    private static final Cypher OF_MECHANISM = Cypher.file("rule/of-mechanism");

    private final Rules rules;
    private final Templates templates;

    RuleController(Rules rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    @QueryMapping
    List<Template> auditTemplates() {
        return templates.all();
    }

    @SchemaMapping(typeName = "AuditTemplate")
    String titleZh(Template template) {
        return template.title().zh();
    }

    @SchemaMapping(typeName = "AuditTemplate")
    String titleEn(Template template) {
        return template.title().en();
    }

    @QueryMapping
    CompletableFuture<List<Rule>> rules(@Argument @Nullable String within, Snapshot snapshot) {
        return rules.within(within, MOST_RULES, snapshot, Rule::of);
    }

    @SchemaMapping
    String titleZh(Rule rule) {
        return rule.title() == null
                ? templates
                        .find(rule.template())
                        .map(found -> found.title().zh())
                        .orElse(rule.template())
                : rule.title();
    }

    @SchemaMapping
    Map<String, Object> parameters(Rule rule) {
        return templates
                .find(rule.template())
                .map(found -> ParameterCheck.complete(found, rule.stated()))
                .orElse(Map.of());
    }

    @SchemaMapping
    CompletableFuture<List<Mechanism>> mechanisms(Rule rule, Snapshot snapshot) {
        return snapshot.list(EXPRESSED, rule.id(), Map.of(), Mechanism::of);
    }

    @SchemaMapping
    CompletableFuture<List<Rule>> rules(Mechanism mechanism, Snapshot snapshot) {
        return snapshot.list(OF_MECHANISM, mechanism.id(), Map.of(), Rule::of);
    }
}
