package org.orglattice.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.orglattice.audit.RandomDataSets.Audit;
import org.orglattice.audit.RandomDataSets.Sample;
import org.orglattice.audit.ReferenceReport.Finding;
import org.orglattice.audit.ReferenceReport.Outcome;
import org.springframework.util.FileSystemUtils;

class RandomDataSetsTests {

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("TWO_WAY_ENTRY", "MISSING PARTIAL SATISFIED"),
            Map.entry("SHARED_HOLDER", "MISSING PARTIAL SATISFIED"),
            Map.entry("EX_OFFICIO", "MISSING PARTIAL SATISFIED"),
            Map.entry("FORBIDDEN_OVERLAP", "SATISFIED VIOLATION"),
            Map.entry("ESTABLISHED", "MISSING PARTIAL SATISFIED"),
            Map.entry("POST_FILLED", "MISSING PARTIAL SATISFIED"),
            Map.entry("SIZE_RANGE", "MISSING SATISFIED VIOLATION"),
            Map.entry("CONCURRENT_LIMIT", "SATISFIED VIOLATION"),
            Map.entry("TERM_DUE", "PARTIAL SATISFIED VIOLATION"),
            Map.entry("FIGURE_RECONCILED", "MISSING PARTIAL SATISFIED VIOLATION"),
            Map.entry("POSSIBLE_DUPLICATE", "PARTIAL SATISFIED VIOLATION"),
            Map.entry("UNATTACHED", "MISSING SATISFIED"));

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("random");
    }

    @AfterTry
    void removeFolder() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return RandomDataSets.samples();
    }

    @Property(tries = 200)
    void canBeLoaded(@ForAll("samples") Sample sample) throws IOException {
        assertThat(DataRowsChecks.faults(List.of(sample.rows()), folder)).isEmpty();
    }

    @Property(tries = 50)
    void sayTheSameFromFilesAndUnderOtherIds(@ForAll("samples") Sample sample) {
        Sample moved = sample.under("p/");
        ReferenceGraph asMade = ReferenceGraph.of(List.of(sample.rows()));
        ReferenceGraph asRead = ReferenceGraph.read(DataRowsFiles.write(moved.rows(), folder));
        for (String template : RandomDataSets.TEMPLATES) {
            String rule = RandomDataSets.rule(template);
            for (int i = 0; i < sample.audits().size(); i++) {
                List<Finding> findings = findings(asMade, rule, sample.audits().get(i));

                assertThat(findings(asRead, "p/" + rule, moved.audits().get(i)))
                        .isEqualTo(findings.stream()
                                .map(finding -> finding.under("p/"))
                                .toList());
            }
        }
    }

    private static List<Finding> findings(ReferenceGraph graph, String rule, Audit audit) {
        return ReferenceAudit.audit(graph, rule, audit.day(), audit.within()).findings();
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(StatisticsReportMode.OFF)
    void bringOutEveryOutcomeOfEveryTemplate(@ForAll("samples") Sample sample) {
        ReferenceGraph graph = ReferenceGraph.of(List.of(sample.rows()));
        for (String template : RandomDataSets.TEMPLATES) {
            for (Audit audit : sample.audits()) {
                findings(graph, RandomDataSets.rule(template), audit)
                        .forEach(finding -> Statistics.label(template).collect(finding.outcome()));
            }
            Statistics.label(template).coverage(coverage -> {
                for (String outcome : OUTCOMES.getOrDefault(template, "").split(" ")) {
                    coverage.check(Outcome.valueOf(outcome)).count(times -> times > 0);
                }
                coverage.check(Outcome.EXPLAINED).count(times -> times > 0);
            });
        }
    }
}
