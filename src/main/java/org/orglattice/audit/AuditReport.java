package org.orglattice.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.query.Snapshot;

/**
 * An audit by a rule on a day; what it comes to is asked of the graph when it is wanted.
 *
 * @param rule the rule
 * @param template its template
 * @param asOf the day
 * @param scope the id of the organization within which it audits, or {@code null} where there is nothing to audit
 * @param narrowed whether the request narrowed the rule's scope
 */
record AuditReport(
        Rule rule,
        Template template,
        LocalDate asOf,
        @Nullable String scope,
        boolean narrowed) implements Covered {

    @Override
    public AuditReport audit() {
        return this;
    }

    boolean isInForce() {
        return rule.isInForceOn(asOf);
    }

    /**
     * Asks a statement of the template.
     *
     * @param statement the statement
     * @param arguments what it takes beside the audit
     * @param snapshot the graph
     * @return the question
     */
    Question question(Cypher statement, Map<String, Object> arguments, Snapshot snapshot) {
        Map<String, Object> input = new HashMap<>();
        input.put("rule", rule.id());
        input.put("top", rule.within().id());
        input.put("dataset", rule.dataset());
        input.put("within", scope);
        input.put("narrowed", narrowed);
        input.put("day", asOf.toString());
        input.put("walk", !(snapshot.isToday() && asOf.equals(snapshot.day())));
        input.put("parameters", ParameterCheck.complete(template, rule.stated()));
        String key = String.join("#", rule.id(), String.valueOf(scope), String.valueOf(narrowed), asOf.toString());
        return new Question(statement, key, arguments, input);
    }
}
