package org.orglattice.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the service answers to an audit, in the form of the reference. */
final class AskedAudit {

    private static final String QUERY = """
            query ($rule: ID!, $asOf: Date, $within: ID) {
              audit(rule: $rule, asOf: $asOf, within: $within) {
                checked satisfied partial missing violations explained coverage targetMet
                findings(first: 200) {
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

    record Findings(int totalCount, List<Edge> edges) {}

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
        return graphQl.document(QUERY)
                .variable("rule", rule)
                .variable("asOf", day.toString())
                .variable("within", within)
                .execute()
                .path("audit")
                .entity(Report.class)
                .get();
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
