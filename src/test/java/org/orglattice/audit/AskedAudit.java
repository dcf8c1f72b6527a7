package org.orglattice.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the service answers to an audit, in the form of the reference. */
final class AskedAudit {

    private static final String QUERY = """
            query ($rule: ID!, $asOf: Date, $within: ID, $after: String) {
              audit(rule: $rule, asOf: $asOf, within: $within) {
                checked satisfied partial missing violations explained coverage targetMet
                findings(first: 200, after: $after) {
                  pageInfo { hasNextPage endCursor }
                  totalCount
                  edges { node { outcome subject { id } counterpart { id } members { id } message } }
                }
              }
            }
            """;

    private AskedAudit() {}

    record Report(
            int checked,
            int satisfied,
            int partial,
            int missing,
            int violations,
            int explained,
            @Nullable Double coverage,
            @Nullable Boolean targetMet,
            Findings findings) {}

    record Findings(int totalCount, PageInfo pageInfo, List<Edge> edges) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(Node node) {}

    record Node(
            Outcome outcome,
            Identified subject,
            @Nullable Identified counterpart,
            List<Identified> members,
            String message) {

        Finding finding() {
            return new Finding(
                    outcome,
                    subject.id(),
                    counterpart == null ? null : counterpart.id(),
                    members.stream().map(Identified::id).toList());
        }
    }

    record Identified(String id) {}

    static Report report(GraphQlTester graphQl, String rule, Object day, @Nullable String within) {
        return report(graphQl, rule, day, within, null);
    }

    private static Report report(
            GraphQlTester graphQl, String rule, Object day, @Nullable String within, @Nullable String after) {
        return graphQl.document(QUERY)
                .variable("rule", rule)
                .variable("asOf", day.toString())
                .variable("within", within)
                .variable("after", after)
                .execute()
                .path("audit")
                .entity(Report.class)
                .get();
    }

    /** All findings, page by page. */
    static List<Finding> findings(GraphQlTester graphQl, String rule, Object day, @Nullable String within) {
        List<Finding> findings = new ArrayList<>();
        Findings page = report(graphQl, rule, day, within).findings();
        while (true) {
            page.edges().forEach(edge -> findings.add(edge.node().finding()));
            if (!page.pageInfo().hasNextPage()) {
                return findings;
            }
            page = report(graphQl, rule, day, within, page.pageInfo().endCursor())
                    .findings();
        }
    }

    static ReferenceReport asked(GraphQlTester graphQl, String rule, Object day, @Nullable String within) {
        Report report = report(graphQl, rule, day, within);
        return new ReferenceReport(
                report.checked(),
                report.satisfied(),
                report.partial(),
                report.missing(),
                report.violations(),
                report.explained(),
                report.coverage(),
                report.targetMet(),
                report.findings().edges().stream()
                        .map(edge -> edge.node().finding())
                        .toList());
    }
}
