package org.orglattice.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers how far rules hold, in numbers: on a day, over time, and part by part.
 */
@Controller
class CoverageController {

    private static final int MOST_POINTS = 120;
    private static final int MOST_CHILDREN = 500;

    private final Rules rules;
    private final Coverages coverages;

    CoverageController(Rules rules, Coverages coverages) {
        this.rules = rules;
        this.coverages = coverages;
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> checked(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, Counts::checked);
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> satisfied(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, counts -> counts.of(Outcome.SATISFIED));
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> partial(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, counts -> counts.of(Outcome.PARTIAL));
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> missing(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, counts -> counts.of(Outcome.MISSING));
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> violations(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, counts -> counts.of(Outcome.VIOLATION));
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<Integer> explained(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, counts -> counts.of(Outcome.EXPLAINED));
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<@Nullable Double> coverage(Covered covered, Snapshot snapshot) {
        return counts(covered, snapshot, Counts::coverage);
    }

    @SchemaMapping(typeName = "OutcomeTally")
    CompletableFuture<@Nullable Boolean> targetMet(Covered covered, Snapshot snapshot) {
        return counts(
                covered, snapshot, counts -> counts.meets(covered.audit().rule().target()));
    }

    private <T extends @Nullable Object> CompletableFuture<T> counts(
            Covered covered, Snapshot snapshot, Function<Counts, T> mapper) {
        return coverages.counts(covered.audit(), snapshot).thenApply(mapper);
    }

    @QueryMapping
    CompletableFuture<List<CoveragePoint>> coverageHistory(
            @Argument String rule,
            @Argument @Nullable String within,
            @Argument LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument CoverageStep step,
            Snapshot snapshot) {
        List<LocalDate> days = step.ends(from, to == null ? snapshot.day() : to, MOST_POINTS + 1);
        if (days.size() > MOST_POINTS) {
            throw RequestError.badInput(
                    "从 %s 起超过 %s 个时点：请缩短时段或加大间隔。",
                    "There are more than %2$s points from %1$s on: choose a shorter time or a longer step.",
                    from,
                    MOST_POINTS);
        }
        return rules.audits(rule, within, days, snapshot)
                .thenApply(audits -> audits.stream()
                        .map(audit -> new CoveragePoint(audit.asOf(), audit))
                        .toList());
    }

    @QueryMapping
    CompletableFuture<List<ChildCoverage>> coverageByChild(
            @Argument String rule, @Argument @Nullable String within, Snapshot snapshot) {
        return rules.audits(rule, within, List.of(snapshot.day()), snapshot)
                .thenCompose(audits -> rules.byChild(audits.get(0), within, MOST_CHILDREN, snapshot))
                .thenCompose(children -> inOrder(children, snapshot));
    }

    private CompletableFuture<List<ChildCoverage>> inOrder(List<ChildCoverage> children, Snapshot snapshot) {
        List<CompletableFuture<Counts>> asked = children.stream()
                .map(child -> coverages.counts(child.audit(), snapshot))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(done -> {
            List<Counted> counted = new ArrayList<>();
            for (int i = 0; i < children.size(); i++) {
                counted.add(new Counted(children.get(i), asked.get(i).join()));
            }
            return counted.stream()
                    .filter(Counted::isWorthALine)
                    .sorted(Comparator.comparing(Counted::coverage, Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(Counted::child)
                    .toList();
        });
    }

    private record Counted(ChildCoverage child, Counts counts) {

        @Nullable
        Double coverage() {
            return counts.coverage();
        }

        /** An area has a line in any case, another body where there is something to audit. */
        boolean isWorthALine() {
            return counts.all() > 0 || child.child().kind().isArea();
        }
    }
}
