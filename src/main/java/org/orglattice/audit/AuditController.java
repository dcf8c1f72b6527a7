package org.orglattice.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationQueries;
import org.orglattice.query.Page;
import org.orglattice.query.RequestError;
import org.orglattice.query.Selection;
import org.orglattice.query.Slice;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers how far rules hold, subject by subject.
 */
@Controller
class AuditController {

    private static final int MOST_AUDITS = 100;
    private static final int MOST_CANDIDATES = 20;

    private final Rules rules;
    private final Coverages coverages;
    private final Candidates candidates;

    AuditController(Rules rules, Coverages coverages, Candidates candidates) {
        this.rules = rules;
        this.coverages = coverages;
        this.candidates = candidates;
    }

    @QueryMapping
    CompletableFuture<AuditReport> audit(@Argument String rule, @Argument @Nullable String within, Snapshot snapshot) {
        return rules.audits(rule, within, List.of(snapshot.day()), snapshot).thenApply(audits -> audits.get(0));
    }

    @QueryMapping
    CompletableFuture<List<AuditReport>> audits(@Argument String within, Snapshot snapshot) {
        return rules.audits(within, MOST_AUDITS, snapshot);
    }

    @SchemaMapping(typeName = "AuditReport")
    CompletableFuture<Page<Finding>> findings(
            AuditReport audit,
            @Argument @Nullable List<Outcome> outcomes,
            Slice slice,
            Selection selection,
            Snapshot snapshot) {
        if (!audit.isInForce()) {
            return CompletableFuture.completedFuture(Page.empty(slice));
        }
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("outcomes", OrganizationQueries.names(outcomes));
        // they are named in the sentence, and nowhere else
        arguments.put("leaders", selection.contains("edges/node/message"));
        CompletableFuture<@Nullable Integer> total = slice.counted()
                ? coverages.counts(audit, snapshot).thenApply(counts -> total(counts, outcomes))
                : CompletableFuture.completedFuture(null);
        return snapshot.page(
                audit.question(audit.template().findings(), slice.with(arguments), snapshot),
                slice,
                total,
                row -> Finding.of(audit, row));
    }

    private static Integer total(Counts counts, @Nullable List<Outcome> outcomes) {
        return outcomes == null
                ? counts.all()
                : outcomes.stream().distinct().mapToInt(counts::of).sum();
    }

    @SchemaMapping(typeName = "AuditFinding")
    CompletableFuture<List<Candidate>> candidates(Finding finding, @Argument int first, Snapshot snapshot) {
        if (first < 1 || first > MOST_CANDIDATES) {
            throw RequestError.badInput(
                    "first 应在 1 到 %2$d 之间，而不是 %1$d。",
                    "first has to be from 1 to %2$d, not %1$d.", first, MOST_CANDIDATES);
        }
        return candidates.of(finding, first, snapshot);
    }

    @SchemaMapping
    String reason(Candidate candidate, Locale locale) {
        return candidate.why().in(locale);
    }

    @SchemaMapping(typeName = "AuditFinding")
    String message(Finding finding, Locale locale) {
        return Sentence.about(finding, locale);
    }
}
