package org.orglattice.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;
import org.springframework.stereotype.Component;

/**
 * The rules of the graph, and the audits that come of them.
 */
@Component
class Rules {

    private static final Cypher WITHIN = Cypher.file("rule/within");
    private static final Cypher APPLIED = Cypher.file("rule/applied");
    private static final Cypher CHILDREN = Cypher.file("rule/children");

    private final Templates templates;

    Rules(Templates templates) {
        this.templates = templates;
    }

    /**
     * The rules that apply within an organization.
     *
     * @param within the organization's id, or {@code null} for the whole graph
     * @param most how many at most
     * @param snapshot the graph
     * @param mapper makes something of a row
     * @return what it makes, from the root down
     */
    <T> CompletableFuture<List<T>> within(
            @Nullable String within, int most, Snapshot snapshot, Function<Row, T> mapper) {
        Map<String, Object> arguments = Map.of("walk", within != null && !snapshot.isToday(), "limit", most);
        return OrganizationQueries.within(
                within, snapshot, snapshot.list(WITHIN, OrganizationQueries.key(within), arguments, mapper));
    }

    /**
     * The audits within an organization by all rules that apply there.
     *
     * @param within the organization's id
     * @param most how many at most
     * @param snapshot the graph
     * @return an audit for each rule
     * @throws RequestError where there are more rules than that, or no such organization
     */
    CompletableFuture<List<AuditReport>> audits(String within, int most, Snapshot snapshot) {
        return within(within, most + 1, snapshot, row -> audit(Rule.of(row), snapshot.day(), row.text("scope"), true))
                .thenApply(audits -> {
                    if (audits.size() > most) {
                        throw RequestError.badInput(
                                "“%s”之内的规则超过 %s 条：请缩小范围，或逐条审计。",
                                "More than %2$s rules apply within \"%1$s\": choose something smaller, or audit by one rule at a time.",
                                within,
                                most);
                    }
                    return audits;
                });
    }

    /**
     * The audits by all rules, each where it applies.
     *
     * @param most how many at most
     * @param snapshot the graph
     * @return an audit for each rule, from the root down
     */
    CompletableFuture<List<AuditReport>> everywhere(int most, Snapshot snapshot) {
        return within(null, most, snapshot, row -> audit(Rule.of(row), snapshot.day(), row.text("scope"), false));
    }

    /**
     * The audits by one rule on some days.
     *
     * @param rule the rule's id
     * @param within to what the rule's scope is narrowed, or {@code null}
     * @param days the days
     * @param snapshot the graph
     * @return an audit for each day
     * @throws RequestError where there is no such rule or organization
     */
    CompletableFuture<List<AuditReport>> audits(
            String rule, @Nullable String within, List<LocalDate> days, Snapshot snapshot) {
        Map<String, Object> input = input(rule, within);
        input.put("days", days.stream().map(LocalDate::toString).toList());
        return snapshot.ask(new Question(APPLIED, input.toString(), Map.of(), input))
                .thenApply(rows -> {
                    Row row = only(rule, within, rows);
                    Rule found = Rule.of(row);
                    return row.rows("scopes").stream()
                            .map(scope -> audit(
                                    found,
                                    LocalDate.parse(scope.text("day")),
                                    scope.textOrNull("within"),
                                    within != null))
                            .toList();
                });
    }

    private static Map<String, Object> input(String rule, @Nullable String within) {
        Map<String, Object> input = new HashMap<>();
        input.put("rule", rule);
        input.put("within", within);
        return input;
    }

    private static Row only(String rule, @Nullable String within, List<Row> rows) {
        if (rows.isEmpty()) {
            throw RequestError.notFound("规则", "rule", rule);
        }
        Row row = rows.get(0);
        if (within != null && !row.has("found")) {
            throw RequestError.notFound("组织", "organization", within);
        }
        return row;
    }

    /**
     * The audits by one rule within each organization directly below another.
     *
     * @param top the audit of the organization above, whose scope is not looked at
     * @param within the id of the organization above, or {@code null} for where the rule applies
     * @param most how many at most
     * @param snapshot the graph
     * @return an audit for each part to which the rule applies
     */
    CompletableFuture<List<ChildCoverage>> byChild(
            AuditReport top, @Nullable String within, int most, Snapshot snapshot) {
        Map<String, Object> input = input(top.rule().id(), within);
        input.put("day", top.asOf().toString());
        return snapshot.ask(new Question(CHILDREN, input.toString(), Map.of("limit", most), input))
                .thenApply(rows -> rows.stream()
                        .map(row -> new ChildCoverage(
                                Organization.of(row), audit(top.rule(), top.asOf(), row.text("scope"), true)))
                        .toList());
    }

    private AuditReport audit(Rule rule, LocalDate day, @Nullable String scope, boolean narrowed) {
        Template template = templates
                .find(rule.template())
                .orElseThrow(() -> RequestError.badInput(
                        "规则“%s”的模板 %s 已不存在。",
                        "The template %2$s of the rule \"%1$s\" is there no more.", rule.id(), rule.template()));
        return new AuditReport(rule, template, day, scope, narrowed);
    }
}
