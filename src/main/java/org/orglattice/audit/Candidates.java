package org.orglattice.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.Restrictions.Forbidden;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.query.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Finds who could close a gap without breaking a rule. In three steps, each of which is one round trip for all findings of
 * a page: who serves near by, which rules stand against it where they serve, and which bodies those keep apart.
 */
@Component
class Candidates {

    private static final int MOST_INCUMBENTS = 50;
    private static final int MOST_PAIRS = 1000;
    private static final String FORBIDDING = "FORBIDDEN_OVERLAP";
    private static final String LIMITING = "CONCURRENT_LIMIT";

    private static final Cypher INCUMBENTS = Cypher.file("rule/candidates");
    private static final Cypher RULES_ABOVE = Cypher.file("rule/above");

    private final Templates templates;

    Candidates(Templates templates) {
        this.templates = templates;
    }

    /**
     * Finds candidates.
     *
     * @param finding a finding
     * @param first how many at most
     * @param snapshot the graph
     * @return the candidates, best first: with the fewest new posts, then the fewest posts, then by id; none where the
     *     finding tells of no gap that a member could close
     */
    CompletableFuture<List<Candidate>> of(Finding finding, int first, Snapshot snapshot) {
        Optional<Gap> gap = Gap.of(finding);
        if (gap.isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        AuditReport audit = finding.audit();
        return incumbents(gap.get(), audit, snapshot)
                .thenCompose(members -> restrictions(gap.get(), members, audit, snapshot)
                        .thenApply(restrictions -> choose(gap.get(), members, restrictions, first)));
    }

    private static CompletableFuture<List<Incumbent>> incumbents(Gap gap, AuditReport audit, Snapshot snapshot) {
        Map<String, Object> input = new HashMap<>();
        input.put("a", gap.a().id());
        input.put("b", gap.b().id());
        input.put("day", audit.asOf().toString());
        String key = gap.a().id() + "#" + gap.b().id();
        return snapshot.ask(new Question(INCUMBENTS, key, Map.of("limit", MOST_INCUMBENTS), input))
                .thenApply(rows -> rows.stream().map(Incumbent::of).toList());
    }

    private CompletableFuture<Restrictions> restrictions(
            Gap gap, List<Incumbent> members, AuditReport audit, Snapshot snapshot) {
        Set<String> bodies = new LinkedHashSet<>(List.of(gap.a().id(), gap.b().id()));
        members.forEach(member -> bodies.addAll(member.organizations()));
        Map<String, Object> arguments = Map.of(
                "templates", List.of(FORBIDDING, LIMITING), "day", audit.asOf().toString());
        return each(bodies, body -> snapshot.ask(new Question(RULES_ABOVE, body, arguments)))
                .thenCompose(rules -> {
                    Map<String, Integer> limits = new HashMap<>();
                    List<CompletableFuture<List<Forbidden>>> pairs = new ArrayList<>();
                    rules.forEach((body, rows) -> rows.stream().map(Rule::of).forEach(rule -> {
                        if (rule.template().equals(LIMITING)) {
                            limits.merge(body, limit(rule), Math::min);
                        } else {
                            pairs.add(keptApart(body, rule, audit, snapshot));
                        }
                    }));
                    return all(pairs)
                            .thenApply(found -> new Restrictions(
                                    limits, found.stream().flatMap(List::stream).collect(Collectors.toSet())));
                });
    }

    private int limit(Rule rule) {
        return (Integer) ParameterCheck.complete(template(rule), rule.stated()).get("max");
    }

    private Template template(Rule rule) {
        return templates.find(rule.template()).orElseThrow();
    }

    /** The bodies with which a rule keeps an organization, or what lies below it, from sharing members. */
    private CompletableFuture<List<Forbidden>> keptApart(String body, Rule rule, AuditReport audit, Snapshot snapshot) {
        Template template = template(rule);
        AuditReport within = new AuditReport(rule, template, audit.asOf(), body, true);
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("outcomes", null);
        arguments.put("leaders", false);
        arguments.put("after", "");
        arguments.put("limit", MOST_PAIRS);
        Map<String, Object> parameters = ParameterCheck.complete(template, rule.stated());
        return snapshot.ask(within.question(template.findings(), arguments, snapshot))
                .thenApply(rows -> rows.stream()
                        .map(row -> new Forbidden(
                                row.row("subject").text("id"),
                                roles(parameters.get("a")),
                                row.row("counterpart").text("id"),
                                roles(parameters.get("b"))))
                        .toList());
    }

    private static @Nullable List<?> roles(@Nullable Object end) {
        return end instanceof Map<?, ?> body && body.get("roles") instanceof List<?> roles ? roles : null;
    }

    private static List<Candidate> choose(Gap gap, List<Incumbent> members, Restrictions restrictions, int first) {
        return members.stream()
                .map(member -> candidate(gap, member, restrictions))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (Candidate found) -> found.appointAt().size())
                        .thenComparing(Candidate::currentPosts)
                        .thenComparing(found -> found.member().id()))
                .limit(first)
                .toList();
    }

    private static Optional<Candidate> candidate(Gap gap, Incumbent member, Restrictions restrictions) {
        List<Organization> appointAt = gap.appointmentsFor(member);
        return appointAt.isEmpty() || !restrictions.allow(member, appointAt, gap)
                ? Optional.empty()
                : Optional.of(new Candidate(
                        member.member(), appointAt, member.posts().size(), gap.reason(member, appointAt)));
    }

    private static CompletableFuture<Map<String, List<Row>>> each(
            Set<String> keys, Function<String, CompletableFuture<List<Row>>> question) {
        Map<String, CompletableFuture<List<Row>>> asked = new LinkedHashMap<>();
        keys.forEach(key -> asked.put(key, question.apply(key)));
        return all(List.copyOf(asked.values())).thenApply(done -> {
            Map<String, List<Row>> answers = new LinkedHashMap<>();
            asked.forEach((key, answer) -> answers.put(key, answer.join()));
            return answers;
        });
    }

    private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new))
                .thenApply(done -> futures.stream().map(CompletableFuture::join).toList());
    }
}
