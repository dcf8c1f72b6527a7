package org.orglattice.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.query.NodeObject;
import org.orglattice.query.Snapshot;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Lists all audits within an organization with all that they found, as reports take them: page after page, each thing that
 * many findings need asked for once a page.
 */
@Component
public class AuditListing {

    private static final int MOST_AUDITS = 1000;
    // each page is the whole audit again
    private static final int PAGE = 10_000;
    private static final int MOST_CANDIDATES = 3;

    private final Rules rules;
    private final Coverages coverages;
    private final Candidates candidates;

    AuditListing(Rules rules, Coverages coverages, Candidates candidates) {
        this.rules = rules;
        this.coverages = coverages;
        this.candidates = candidates;
    }

    /**
     * The audits by all rules that apply within an organization.
     *
     * @param within the organization's id
     * @param snapshot the graph, which gathers questions
     * @return what each comes to
     */
    public List<ListedAudit> audits(String within, Snapshot snapshot) {
        List<CompletableFuture<ListedAudit>> listed = new ArrayList<>();
        for (AuditReport audit : snapshot.await(rules.audits(within, MOST_AUDITS, snapshot))) {
            listed.add(coverages
                    .counts(audit, snapshot)
                    .thenCombine(
                            coverageBefore(audit, snapshot),
                            (counts, before) -> new ListedAudit(audit, counts, before)));
        }
        return listed.stream().map(snapshot::await).toList();
    }

    private CompletableFuture<@Nullable Double> coverageBefore(AuditReport audit, Snapshot snapshot) {
        LocalDate before = audit.asOf().minusYears(1);
        return rules.audits(audit.rule().id(), audit.scope(), List.of(before), snapshot)
                .thenCompose(audits -> coverages.counts(audits.get(0), snapshot))
                .thenApply(Counts::coverage);
    }

    /**
     * All that an audit found, the worst first.
     *
     * @param listed the audit
     * @param snapshot the graph, which gathers questions
     * @param taker takes the findings
     */
    public void findings(ListedAudit listed, Snapshot snapshot, Consumer<ListedFinding> taker) {
        AuditReport audit = listed.audit();
        String after = audit.isInForce() ? "" : null;
        while (after != null) {
            Map<String, Object> arguments = new HashMap<>();
            arguments.put("outcomes", null);
            arguments.put("leaders", true);
            arguments.put("after", after);
            arguments.put("limit", PAGE);
            List<Row> rows =
                    snapshot.await(snapshot.ask(audit.question(audit.template().findings(), arguments, snapshot)));
            List<CompletableFuture<ListedFinding>> page = rows.stream()
                    .map(row -> listed(Finding.of(audit, row), snapshot))
                    .toList();
            page.forEach(finding -> taker.accept(snapshot.await(finding)));
            after = rows.size() < PAGE ? null : rows.get(PAGE - 1).text("at");
        }
    }

    private CompletableFuture<ListedFinding> listed(Finding finding, Snapshot snapshot) {
        return candidates.of(finding, MOST_CANDIDATES, snapshot).thenApply(found -> listed(finding, found));
    }

    private static ListedFinding listed(Finding finding, List<Candidate> found) {
        NodeObject counterpart = finding.counterpart();
        return new ListedFinding(
                finding.outcome().name(),
                new Bilingual(Sentence.about(finding, Locale.CHINESE), Sentence.about(finding, Locale.ENGLISH)),
                Sentence.name(finding.subject(), Locale.CHINESE),
                finding.subject().id(),
                counterpart == null ? null : Sentence.name(counterpart, Locale.CHINESE),
                counterpart == null ? null : counterpart.id(),
                finding.explanation(),
                found.stream()
                        .map(candidate -> candidate.member().name() + "："
                                + candidate.why().zh())
                        .toList());
    }
}
