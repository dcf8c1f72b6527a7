package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.orglattice.audit.ReferenceReport.Finding;

class ReferenceAuditTests {

    static Stream<AuditCase> cases() {
        return AuditCases.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsDocumented(AuditCase each) {
        assertThat(each.report().findings()).isEqualTo(each.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAlikeUnderOtherIdsAndFromFiles(AuditCase each, @TempDir Path folder) {
        AuditCase moved = each.under("p/");
        Path[] folders = moved.dataSets().stream()
                .map(rows -> DataRowsFiles.write(rows, folder.resolve(rows.dataSet())))
                .toArray(Path[]::new);

        ReferenceReport report =
                ReferenceAudit.audit(ReferenceGraph.read(folders), moved.rule(), moved.day(), moved.within());

        assertThat(report.findings()).isEqualTo(moved.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesCasesThatCanBeLoaded(AuditCase each, @TempDir Path folder) throws IOException {
        assertThat(DataRowsChecks.faults(each.dataSets(), folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TWO_WAY_ENTRY      | MISSING, PARTIAL, SATISFIED
            SHARED_HOLDER      | EXPLAINED, MISSING, PARTIAL, SATISFIED
            EX_OFFICIO         | MISSING, PARTIAL, SATISFIED
            FORBIDDEN_OVERLAP  | SATISFIED, VIOLATION
            ESTABLISHED        | MISSING, PARTIAL, SATISFIED
            POST_FILLED        | MISSING, PARTIAL, SATISFIED
            SIZE_RANGE         | MISSING, SATISFIED, VIOLATION
            CONCURRENT_LIMIT   | EXPLAINED, SATISFIED, VIOLATION
            TERM_DUE           | PARTIAL, SATISFIED, VIOLATION
            FIGURE_RECONCILED  | EXPLAINED, MISSING, PARTIAL, SATISFIED, VIOLATION
            POSSIBLE_DUPLICATE | PARTIAL, SATISFIED, VIOLATION
            UNATTACHED         | MISSING, SATISFIED
            """)
    void showsEveryOutcomeThatTemplateCanHave(String template, String outcomes) {
        Set<String> shown = cases().filter(each -> each.template().equals(template))
                .flatMap(each -> each.expected().stream())
                .map(finding -> finding.outcome().name())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).containsExactly(outcomes.split(", "));
    }

    @Test
    void countsExplainedSubjectsApart() {
        ReferenceReport report = report("VIOLATION a", "MISSING a", "PARTIAL a", "EXPLAINED a", "SATISFIED a");

        assertThat(report.checked()).isEqualTo(4);
        assertThat(report.violations()).isOne();
        assertThat(report.missing()).isOne();
        assertThat(report.partial()).isOne();
        assertThat(report.explained()).isOne();
        assertThat(report.satisfied()).isOne();
        assertThat(report.coverage()).isEqualTo(0.25);
    }

    @Test
    void hasNoCoverageWhereNothingIsChecked() {
        assertThat(report("EXPLAINED a").coverage()).isNull();
        assertThat(ReferenceReport.of(List.of(), 0.0).targetMet()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0.5,  true
            0.51, false
            0,    true
            1,    false
            ,
            """)
    void meetsTargetThatCoverageReaches(Double target, Boolean met) {
        List<Finding> findings = report("SATISFIED a", "MISSING b").findings();

        assertThat(ReferenceReport.of(findings, target).targetMet()).isEqualTo(met);
    }

    private static ReferenceReport report(String... findings) {
        AuditCase each = Situation.of("UNATTACHED", "{}", "organizations\nid, kind\narea, GRID")
                .expecting("", findings);
        return ReferenceReport.of(each.expected(), null);
    }
}
